package se.fsektionen.mentorship.platform.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.FindSeal.Seal;
import se.fsektionen.mentorship.platform.HistoryCheck;
import se.fsektionen.mentorship.platform.HistoryCheck.Flaw;
import se.fsektionen.mentorship.platform.HistoryCheck.Kind;
import se.fsektionen.mentorship.platform.VerifyHistory;

/** Goes along the chain and compares each link with what is stored. */
@Component
class Verifier {

    private static final String LINKS = "SELECT " + Link.COLUMNS + ", " + StoredEvent.COLUMNS
            + " FROM EventLink l LEFT JOIN DomainEventEntry e ON e.globalIndex = l.globalIndex"
            + " WHERE l.linkNumber > ? AND l.linkNumber <= ? ORDER BY l.linkNumber LIMIT 1000";

    private static final String UNLINKED = "SELECT " + StoredEvent.COLUMNS
            + " FROM DomainEventEntry e LEFT JOIN EventLink l ON l.globalIndex = e.globalIndex"
            + " WHERE l.globalIndex IS NULL ORDER BY e.globalIndex";

    private final JdbcTemplate sql;
    private final EventChain chain;
    private final Seals seals;

    Verifier(DataSource dataSource, EventChain chain, Seals seals) {
        this.sql = new JdbcTemplate(dataSource);
        this.chain = chain;
        this.seals = seals;
    }

    @QueryHandler
    HistoryCheck verify(VerifyHistory query) {
        return new Walk(chain.head()).check();
    }

    /** One walk to the head as it was when the walk began: others go on writing meanwhile. */
    private final class Walk {

        private final EventChain.Head head;
        private final List<Flaw> flaws = new ArrayList<>();
        private final List<Seal> found = new ArrayList<>();
        private long number;
        private byte[] hash = EventChain.origin();

        Walk(EventChain.Head head) {
            this.head = head;
        }

        HistoryCheck check() {
            List<Link> page;
            do {
                page = sql.query(LINKS, (row, n) -> Link.read(row), number, head.position());
                page.forEach(this::follow);
            } while (!page.isEmpty());
            if (number != head.position() || !Arrays.equals(hash, head.hash())) {
                flaws.add(new Flaw(Kind.WRONG_HEAD, head.position(), 0, "", "", "", null));
            }
            sql.query(UNLINKED, (row, n) -> StoredEvent.read(row)).forEach(event -> flaws.add(event.inserted()));
            return new HistoryCheck(number, HexFormat.of().formatHex(hash), List.copyOf(flaws), List.copyOf(found));
        }

        private void follow(Link link) {
            boolean next = link.number() == number + 1;
            if (!next) {
                flaws.add(new Flaw(Kind.LINK_MISSING, number + 1, 0, "", "", "", null));
            }
            StoredEvent event = link.event();
            if (event == null) {
                flaws.add(link.flaw(Kind.MISSING));
            } else if (next && !link.fits(event, hash)) {
                flaws.add(link.flaw(Kind.CHANGED));
            } else {
                seals.in(event).ifPresent(seal -> compare(link, seal));
            }
            number = link.number();
            hash = link.hash();
        }

        private void compare(Link link, Seal seal) {
            found.add(seal);
            if (!chain.hashAt(seal.position()).equals(seal.head())) {
                flaws.add(link.flaw(Kind.BROKEN_SEAL));
            }
        }
    }
}

package se.fsektionen.mentorship.platform.history;

import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links each event to the one before it, in the transaction that stores it. The link holds a hash of the event as it is stored
 * and of the link before, so that nothing in between can be changed, taken out or put in unseen.
 */
@Component
public class EventChain {

    private static final Logger log = LoggerFactory.getLogger(EventChain.class);
    private static final int PAGE = 1000;
    private static final int HASH_LENGTH = 32;

    private final JdbcTemplate sql;

    /** Begins the chain where there is none yet. */
    public EventChain(DataSource dataSource, PlatformTransactionManager transactions) {
        this.sql = new JdbcTemplate(dataSource);
        new TransactionTemplate(transactions).executeWithoutResult(status -> begin());
    }

    /** The end of the chain: how many links there are, and the last one's hash. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Head(long position, byte[] hash) {}

    /** The hash that the first link is linked to. */
    static byte[] origin() {
        return new byte[HASH_LENGTH];
    }

    /**
     * Links these events at the very end of the transaction that appends them: whoever holds the head holds up all others, and
     * so waits for nobody any more.
     */
    public void linkAtCommit(List<String> eventIds) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                link(eventIds);
            }
        });
    }

    Head head() {
        return sql.queryForObject(
                "SELECT linkNumber, hash FROM ChainHead", (row, n) -> new Head(row.getLong(1), row.getBytes(2)));
    }

    /** The hash of a link in hexadecimal; empty where there is no such link. */
    String hashAt(long position) {
        return sql
                .query("SELECT hash FROM EventLink WHERE linkNumber = ?", (row, n) -> row.getBytes(1), position)
                .stream()
                .map(HexFormat.of()::formatHex)
                .findFirst()
                .orElse("");
    }

    private void link(List<String> eventIds) {
        // Taking the row first makes others wait, and what is read then is what the one before left behind.
        sql.update("UPDATE ChainHead SET linkNumber = linkNumber + ?", eventIds.size());
        Head head = head();
        List<StoredEvent> events = eventIds.stream().map(this::stored).toList();
        append(head.position() - eventIds.size(), head.hash(), events);
    }

    private StoredEvent stored(String eventId) {
        return sql.queryForObject(
                "SELECT " + StoredEvent.COLUMNS + " FROM DomainEventEntry e WHERE e.eventIdentifier = ?",
                (row, n) -> StoredEvent.read(row),
                eventId);
    }

    private void append(long position, byte[] last, List<StoredEvent> events) {
        byte[] hash = last;
        for (StoredEvent event : events) {
            position++;
            hash = event.linkedTo(hash);
            sql.update(
                    "INSERT INTO EventLink (linkNumber, globalIndex, eventIdentifier, aggregateIdentifier, payloadType, hash)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    position,
                    event.globalIndex(),
                    event.eventId(),
                    event.aggregate(),
                    event.type(),
                    hash);
        }
        sql.update("UPDATE ChainHead SET linkNumber = ?, hash = ?", position, hash);
    }

    /** The chain begins with the events that were stored before there were chains. */
    private void begin() {
        if (sql.queryForObject("SELECT COUNT(*) FROM ChainHead", Long.class) > 0) {
            return;
        }
        try {
            sql.update("INSERT INTO ChainHead (id, linkNumber, hash) VALUES (1, 0, ?)", origin());
        } catch (DuplicateKeyException anotherProgramBegan) {
            return;
        }
        long linked = 0;
        for (List<StoredEvent> page = after(0);
                !page.isEmpty();
                page = after(page.getLast().globalIndex())) {
            append(linked, head().hash(), page);
            linked += page.size();
        }
        if (linked > 0) {
            log.info("Linked {} events that were stored before there was a chain.", linked);
        }
    }

    private List<StoredEvent> after(long globalIndex) {
        return sql.query(
                "SELECT " + StoredEvent.COLUMNS
                        + " FROM DomainEventEntry e WHERE e.globalIndex > ? ORDER BY e.globalIndex LIMIT " + PAGE,
                (row, n) -> StoredEvent.read(row),
                globalIndex);
    }
}

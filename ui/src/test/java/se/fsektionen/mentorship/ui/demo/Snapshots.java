package se.fsektionen.mentorship.ui.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindAlumni;
import se.fsektionen.mentorship.recruitment.FindApplications;
import se.fsektionen.mentorship.recruitment.FindMentors;
import se.fsektionen.mentorship.recruitment.FindRegistersAsOf.Registers;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.relationship.FindPair;
import se.fsektionen.mentorship.relationship.FindPair.PairDetails;
import se.fsektionen.mentorship.relationship.FindPairs;
import se.fsektionen.mentorship.relationship.PairInShort;

/** Keeps what was shown while the demonstration's years went by. */
final class Snapshots implements DemoOnlooker {

    /** A term as it was shown at some moment. */
    record Snapshot(
            Instant moment, TermId term, Registers registers, List<PairInShort> pairs, List<PairDetails> details) {}

    final List<Snapshot> taken = new ArrayList<>();
    private final Queries queries;

    Snapshots(Queries queries) {
        this.queries = queries;
    }

    @Override
    public void look(Instant moment) {
        for (FindTerms.Term term : queries.ask(new FindTerms())) {
            TermId id = term.termId();
            List<PairInShort> pairs = queries.ask(new FindPairs(id));
            taken.add(new Snapshot(
                    moment,
                    id,
                    new Registers(
                            term,
                            queries.ask(new FindAlumni()),
                            queries.ask(new FindMentors(id)),
                            queries.ask(new FindApplications(id))),
                    pairs,
                    pairs.stream()
                            .limit(5)
                            .map(pair -> queries.ask(new FindPair(pair.pairId())))
                            .flatMap(Optional::stream)
                            .toList()));
        }
    }
}

package se.fsektionen.mentorship.matching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** A term's waiting list; empty before the term's first pairs are confirmed. */
public record FindWaitingList(TermId termId) implements Query<FindWaitingList.WaitingList> {

    /**
     * The list as it is now.
     *
     * @param waiting in the order they came on the list; those left by the same round in the order they had applied
     * @param takenOff likewise
     * @param resting mentors who want nobody new this term
     */
    public record WaitingList(
            List<Waiting> waiting, List<TakenOff> takenOff, List<PersonId> resting, List<Rematch> rematches) {

        public boolean waits(PersonId applicant) {
            return waiting.stream().anyMatch(one -> one.applicant().equals(applicant));
        }

        /** What was decided for a pair that ended early; null before. */
        public @Nullable Rematch rematch(PairId pair) {
            return rematches.stream()
                    .filter(one -> one.pairId().equals(pair))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param afterPair whether a pair that ended early is why, and not that there was nobody at the selection */
    public record Waiting(PersonId applicant, String name, Instant since, boolean afterPair) {}

    /** Somebody whom the coordinator took off the list. */
    public record TakenOff(PersonId applicant, String name, Instant at, String reason) {}

    /** What the two of a pair that ended early want. */
    public record Rematch(PairId pairId, boolean mentorWants, boolean menteeWants) {}
}

package se.fsektionen.mentorship.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;

/** What a change would lead to, without making it; empty if it can't be made. */
public record TryChange(ProposalId proposalId, Change change) implements Query<Optional<TryChange.Outcome>> {

    /** What can be tried. */
    public sealed interface Change {

        record Lock(Couple couple) implements Change {}

        record Forbid(Couple couple) implements Change {}

        record Free(Couple couple) implements Change {}

        /** Two applicants get each other's mentor. */
        record Swap(Couple one, Couple other) implements Change {}

        record Weigh(List<CriterionWeight> weights, Priority priority) implements Change {}
    }

    /**
     * The proposal it would become.
     *
     * @param moves the applicants for whom something changes
     */
    public record Outcome(Figures before, Figures after, List<Move> moves) {}

    /**
     * What changes for an applicant.
     *
     * @param mentorBefore null for none, as {@code mentorAfter}
     * @param choiceBefore which of all mentors by fit, 1 for the best; null for none
     */
    public record Move(
            PersonId applicant,
            String applicantName,
            @Nullable String mentorBefore,
            @Nullable String mentorAfter,
            @Nullable Integer choiceBefore,
            @Nullable Integer choiceAfter) {}
}

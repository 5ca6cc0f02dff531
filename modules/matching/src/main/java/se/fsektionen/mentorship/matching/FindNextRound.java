package se.fsektionen.mentorship.matching;

import java.util.Optional;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** What another round could do for those who wait; empty unless the term's latest round is confirmed. */
public record FindNextRound(TermId termId) implements Query<Optional<FindNextRound.NextRound>> {

    /**
     * The round that can be opened.
     *
     * @param applicants how many wait
     * @param places how many places are free
     * @param pairs how many pairs would be proposed
     */
    public record NextRound(ProposalId proposalId, int applicants, int places, int pairs) {}
}

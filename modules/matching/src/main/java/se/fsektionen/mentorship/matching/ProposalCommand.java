package se.fsektionen.mentorship.matching;

import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/** What can be asked of a proposal. Reasons for overrides travel as the command's reason. */
public sealed interface ProposalCommand extends Command {

    ProposalId proposalId();

    @Override
    default ProposalId target() {
        return proposalId();
    }

    record OpenProposal(ProposalId proposalId, TermId termId) implements ProposalCommand {}

    /** Pairs the term's mentors and applicants as they are now, minding what is locked and forbidden. */
    record ProposePairs(ProposalId proposalId) implements ProposalCommand {}

    record LockPair(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalCommand {}

    record ForbidPair(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalCommand {}

    /** Takes a lock or a ban back. */
    record FreePair(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalCommand {}

    /** Records what one of the two consulted parties says (P15). */
    record GiveConsultation(ProposalId proposalId, ConsultedParty party, Opinion opinion, String comment)
            implements ProposalCommand {}

    /**
     * Confirms the proposed pairs. Needs a reason unless both consulted parties approve of these very pairs.
     *
     * @param inputDigest of the proposal as the one who confirms saw it: another's later change is not confirmed unseen
     */
    record ConfirmPairs(ProposalId proposalId, String inputDigest) implements ProposalCommand {}

    /** Notes that a confirmed pair could not start, since a rule of recruitment forbade it. */
    record RefusePair(ProposalId proposalId, PairId pairId, String ruleKey) implements ProposalCommand {}
}

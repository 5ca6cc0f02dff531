package se.fsektionen.mentorship.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** Opens a later round with what was decided in the one before, which must be confirmed. Its locks are done with. */
    record OpenNextRound(ProposalId proposalId) implements ProposalCommand {}

    /** Decides whether to ask before confirming. */
    record DecideAsking(ProposalId proposalId, Asking asking) implements ProposalCommand {}

    /** Weighs the criteria for this term; each criterion once. */
    record WeighCriteria(ProposalId proposalId, List<CriterionWeight> weights, Priority priority)
            implements ProposalCommand {}

    /**
     * Says how well two fit by what the coordinator has read.
     *
     * @param points 1 to {@link #MOST_POINTS}, or null to say nothing
     */
    record JudgePair(
            ProposalId proposalId,
            PersonId mentor,
            PersonId applicant,
            @Nullable Integer points) implements ProposalCommand {

        public static final int MOST_POINTS = 5;
    }

    /**
     * Notes whom one of the two would rather have.
     *
     * @param by either the mentor or the applicant
     * @param rank from 1; null takes the wish back. One wish of a rank: a new one takes its place
     */
    record NoteWish(
            ProposalId proposalId,
            PersonId by,
            PersonId about,
            @Nullable Integer rank) implements ProposalCommand {}

    /**
     * Lets the applicants wish for mentors themselves, or reminds those who have not; whoever has done so is left alone.
     *
     * @param days how long they have, 1 to {@link AskPairs#MOST_DAYS}
     */
    record LetApplicantsWish(ProposalId proposalId, int days) implements ProposalCommand {

        public static final int USUAL_DAYS = 7;
    }

    /**
     * The applicant's own wishes, in place of all earlier ones.
     *
     * @param mentors up to {@link Wish#LAST_RANK}, the first wish first; empty to wish for nobody
     */
    record WishForMentors(ProposalId proposalId, PersonId applicant, List<PersonId> mentors)
            implements ProposalCommand {}

    /** Gives the two applicants each other's mentor and locks both pairs. */
    record SwapMentors(ProposalId proposalId, PersonId applicant, PersonId other) implements ProposalCommand {}

    /** Takes the latest change of locks, bans, wishes, judgements or weights back; again and again, to the first. */
    record UndoChange(ProposalId proposalId) implements ProposalCommand {}

    record RedoChange(ProposalId proposalId) implements ProposalCommand {}

    /** Keeps the proposal as it is now under a name, in place of what had that name. */
    record KeepScenario(ProposalId proposalId, String name) implements ProposalCommand {}

    /** Goes on from a scenario; what is left for it can be undone. */
    record TakeScenario(ProposalId proposalId, String name) implements ProposalCommand {}

    record ForgetScenario(ProposalId proposalId, String name) implements ProposalCommand {}

    /** Pairs the term's mentors and applicants as they are now, minding what is locked and forbidden. */
    record ProposePairs(ProposalId proposalId) implements ProposalCommand {}

    record LockPair(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalCommand {}

    record ForbidPair(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalCommand {}

    /** Takes a lock or a ban back. */
    record FreePair(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalCommand {}

    /**
     * Asks those of the proposed pairs whether it suits them. Whoever has said yes, or still has time to answer, is not asked
     * again.
     *
     * @param inputDigest of the proposal as the one who asks saw it
     * @param pairs the chosen ones; empty for all
     * @param days how long they have to answer, 1 to {@link #MOST_DAYS}
     */
    record AskPairs(ProposalId proposalId, String inputDigest, List<Couple> pairs, int days)
            implements ProposalCommand {

        public static final int USUAL_DAYS = 14;
        public static final int MOST_DAYS = 60;
    }

    /**
     * Says whether a suggested pair suits one of the two. A no forbids the pair and proposes anew at once.
     *
     * @param by either the mentor or the applicant
     * @param words why, for the coordinator only; may be empty
     */
    record AnswerPair(
            ProposalId proposalId, PersonId mentor, PersonId applicant, PersonId by, boolean accepts, String words)
            implements ProposalCommand {}

    /**
     * Records what one of the two consulted parties says (P15).
     *
     * @param inputDigest of the proposal as the party saw it
     */
    record GiveConsultation(
            ProposalId proposalId, ConsultedParty party, Opinion opinion, String comment, String inputDigest)
            implements ProposalCommand {}

    /**
     * Says what a consulted party thinks of two who are or could be paired, in place of what it said of them before.
     *
     * @param words blank to take it back
     */
    record CommentPair(ProposalId proposalId, ConsultedParty party, PersonId mentor, PersonId applicant, String words)
            implements ProposalCommand {}

    /** Lets the consulted parties see who the people are, or no longer. */
    record ShowNames(ProposalId proposalId, boolean shown) implements ProposalCommand {}

    /**
     * Confirms the proposed pairs. Needs a reason unless both consulted parties approve of these very pairs, and all who were to
     * be asked have said yes.
     *
     * @param inputDigest of the proposal as the one who confirms saw it: another's later change is not confirmed unseen
     */
    record ConfirmPairs(ProposalId proposalId, String inputDigest) implements ProposalCommand {}

    /** Notes that a confirmed pair could not start, since a rule of recruitment forbade it. */
    record RefusePair(ProposalId proposalId, PairId pairId, String ruleKey) implements ProposalCommand {}
}

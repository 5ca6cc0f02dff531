package se.fsektionen.mentorship.matching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DataSubject;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;

/** What happens to a proposal. */
public sealed interface ProposalEvent extends DomainEvent {

    ProposalId proposalId();

    @EventType("matching.ProposalOpened")
    @Serves(PolicyClause.P14)
    record ProposalOpened(ProposalId proposalId, TermId termId) implements ProposalEvent {}

    /** A later round begins, with what was decided in the one before: the events since {@link ProposalOpened}. */
    @EventType("matching.RoundOpened")
    @Serves(PolicyClause.P14)
    record RoundOpened(ProposalId proposalId, TermId termId, int round) implements ProposalEvent {}

    @EventType("matching.AskingDecided")
    @Serves(PolicyClause.P14)
    record AskingDecided(ProposalId proposalId, Asking asking) implements ProposalEvent {}

    /**
     * The best set of pairs for the people as they were.
     *
     * @param inputDigest SHA-256 of all that the solver was given, in hexadecimal: the same digest, the same pairs
     */
    @EventType("matching.PairsProposed")
    @Serves({PolicyClause.P03, PolicyClause.P14})
    record PairsProposed(
            ProposalId proposalId,
            TermId termId,
            List<ProposedPair> pairs,
            List<LeftOver> mentorsLeft,
            List<LeftOver> applicantsLeft,
            String inputDigest)
            implements ProposalEvent {}

    @EventType("matching.PairLocked")
    record PairLocked(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalEvent {}

    @EventType("matching.PairForbidden")
    record PairForbidden(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalEvent {}

    @EventType("matching.PairFreed")
    record PairFreed(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalEvent {}

    @EventType("matching.CriteriaWeighed")
    @Serves(PolicyClause.P14)
    record CriteriaWeighed(ProposalId proposalId, List<CriterionWeight> weights, Priority priority)
            implements ProposalEvent {}

    /** @param points 1 to 5, or null where an earlier judgement was taken back */
    @EventType("matching.PairJudged")
    @Serves(PolicyClause.P14)
    record PairJudged(
            ProposalId proposalId,
            PersonId mentor,
            PersonId applicant,
            @Nullable Integer points) implements ProposalEvent {}

    /** @param rank from 1, or null where an earlier wish was taken back */
    @EventType("matching.WishNoted")
    @Serves(PolicyClause.P14)
    record WishNoted(
            ProposalId proposalId,
            PersonId by,
            PersonId about,
            @Nullable Integer rank) implements ProposalEvent {}

    /**
     * Applicants were told that they can wish for mentors.
     *
     * @param wishBy the last day
     */
    @EventType("matching.ApplicantsLetWish")
    @Serves(PolicyClause.P14)
    record ApplicantsLetWish(ProposalId proposalId, TermId termId, List<PersonId> applicants, LocalDate wishBy)
            implements ProposalEvent {}

    /**
     * An applicant's own wishes, in place of all earlier ones.
     *
     * @param mentors the first wish first
     */
    @EventType("matching.MentorsWishedFor")
    @Serves(PolicyClause.P14)
    record MentorsWishedFor(ProposalId proposalId, PersonId applicant, List<PersonId> mentors)
            implements ProposalEvent {}

    /** Ends one change, of which the events before it since the latest such are the parts. */
    @EventType("matching.ChangeMade")
    record ChangeMade(ProposalId proposalId, Step step) implements ProposalEvent {

        /** Which way it went. */
        public enum Step {
            FORWARD,
            UNDONE,
            REDONE
        }
    }

    @EventType("matching.ScenarioKept")
    record ScenarioKept(ProposalId proposalId, String name) implements ProposalEvent {}

    @EventType("matching.ScenarioForgotten")
    record ScenarioForgotten(ProposalId proposalId, String name) implements ProposalEvent {}

    /**
     * What {@link PairsProposed} was computed from, so that anybody can compute it again.
     *
     * @param input all that the solver was given, as text, compressed (DEFLATE) and in base64
     * @param resultDigest SHA-256 of who got whom, in hexadecimal
     */
    @EventType("matching.RunRecorded")
    @Serves({PolicyClause.P05, PolicyClause.P14})
    record RunRecorded(ProposalId proposalId, String inputDigest, String input, String resultDigest)
            implements ProposalEvent {}

    /**
     * One or both of a proposed pair were asked whether it suits them.
     *
     * @param answerBy the last day to answer
     */
    @EventType("matching.PairAsked")
    @Serves(PolicyClause.P14)
    record PairAsked(
            ProposalId proposalId,
            TermId termId,
            PairId pairId,
            PersonId mentor,
            PersonId applicant,
            List<PersonId> asked,
            LocalDate answerBy)
            implements ProposalEvent {}

    /**
     * One of the two said whether it suits.
     *
     * @param words why, for the coordinator only; may be empty
     */
    @EventType("matching.PairAnswered")
    @Serves(PolicyClause.P14)
    record PairAnswered(
            ProposalId proposalId,
            PairId pairId,
            PersonId mentor,
            PersonId applicant,
            @DataSubject PersonId by,
            boolean accepts,
            @Personal String words)
            implements ProposalEvent {}

    /** Both have said yes, so they are kept together, as if locked, now that another's no changes the proposal. */
    @EventType("matching.PairKept")
    @Serves(PolicyClause.P14)
    record PairKept(ProposalId proposalId, PersonId mentor, PersonId applicant) implements ProposalEvent {}

    @EventType("matching.ConsultationGiven")
    @Serves(PolicyClause.P15)
    record ConsultationGiven(ProposalId proposalId, ConsultedParty party, Opinion opinion, String comment)
            implements ProposalEvent {}

    /** @param words what the party thinks of the two; blank where it took that back */
    @EventType("matching.PairCommented")
    @Serves(PolicyClause.P15)
    record PairCommented(
            ProposalId proposalId,
            ConsultedParty party,
            PersonId mentor,
            @DataSubject PersonId applicant,
            @Personal String words)
            implements ProposalEvent {}

    /** Whether the consulted parties see who the people are. */
    @EventType("matching.NamesShown")
    @Serves(PolicyClause.P15)
    record NamesShown(ProposalId proposalId, boolean shown) implements ProposalEvent {}

    @EventType("matching.PairsConfirmed")
    @Serves({PolicyClause.P14, PolicyClause.P15})
    record PairsConfirmed(ProposalId proposalId, TermId termId, List<ProposedPair> pairs, List<PersonId> applicantsLeft)
            implements ProposalEvent {}

    /** @param ruleKey the message key of the rule that forbade it */
    @EventType("matching.PairRefused")
    @Serves(PolicyClause.P03)
    record PairRefused(ProposalId proposalId, PairId pairId, PersonId mentor, PersonId applicant, String ruleKey)
            implements ProposalEvent {}
}

package se.fsektionen.mentorship.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/**
 * A term's proposal, with names; empty until applications have closed.
 *
 * @param round which round's; null for the latest
 */
public record FindProposal(TermId termId, @Nullable Integer round) implements Query<Optional<FindProposal.Proposal>> {

    /** The latest round's. */
    public FindProposal(TermId termId) {
        this(termId, null);
    }

    /**
     * The proposal as it is now.
     *
     * @param inputDigest of the latest set of pairs; empty before the first
     * @param upToDate whether people, locks and bans are as when the pairs were proposed
     * @param mentors how many mentors of the term have a free place
     * @param applicants how many have applied and have no mentor yet
     * @param confirmedBecause why it was confirmed although an approval or a yes was missing; empty if none was
     * @param rounds how many rounds the term has had
     */
    public record Proposal(
            ProposalId proposalId,
            TermId termId,
            State state,
            String inputDigest,
            boolean upToDate,
            int mentors,
            int places,
            int applicants,
            List<Pair> pairs,
            List<Left> mentorsLeft,
            List<Left> applicantsLeft,
            List<Ruling> rulings,
            List<Consultation> consultations,
            List<Refused> refused,
            @Nullable Instant confirmedAt,
            String confirmedBecause,
            Figures figures,
            List<CriterionWeight> weights,
            Priority priority,
            List<NamedWish> wishes,
            List<Judgement> judgements,
            boolean canUndo,
            boolean canRedo,
            List<Scenario> scenarios,
            List<Asked> asked,
            List<PairComment> comments,
            boolean namesShown,
            Asking asking,
            int rounds) {

        /** Which of the term's rounds this is, from 1. */
        public int round() {
            return proposalId.round();
        }
    }

    /** How far it has come. */
    public enum State {
        OPENED,
        PROPOSED,
        CONFIRMED
    }

    /** A proposed pair; see {@link ProposedPair}. */
    public record Pair(
            PairId pairId,
            PersonId mentor,
            String mentorName,
            PersonId applicant,
            String applicantName,
            double fit,
            double known,
            boolean locked) {}

    /** Somebody without a partner. */
    public record Left(PersonId person, String name, LeftOver.Why why) {}

    /**
     * A pair the coordinator has locked or forbidden.
     *
     * @param kept whether it is locked since both have said yes
     */
    public record Ruling(
            PersonId mentor,
            String mentorName,
            PersonId applicant,
            String applicantName,
            boolean locked,
            boolean kept,
            String reason) {}

    /**
     * What a consulted party said.
     *
     * @param onThesePairs whether the pairs are still those it was said of
     */
    public record Consultation(
            ConsultedParty party, Opinion opinion, String comment, Instant at, boolean onThesePairs) {}

    /** A confirmed pair that could not start. */
    public record Refused(
            PairId pairId,
            PersonId mentor,
            String mentorName,
            PersonId applicant,
            String applicantName,
            String ruleKey) {}

    /** See {@link Wish}. */
    public record NamedWish(PersonId by, String byName, PersonId about, String aboutName, int rank) {}

    /** How well two fit in the coordinator's eyes. */
    public record Judgement(PersonId mentor, String mentorName, PersonId applicant, String applicantName, int points) {}

    /**
     * A proposal kept under a name.
     *
     * @param current whether the proposal is this one now
     */
    public record Scenario(String name, Instant at, Figures figures, List<Pair> pairs, boolean current) {}

    /**
     * What the two of a pair were asked and said, whether the pair is proposed now or not.
     *
     * @param mentorReply null if the mentor was not asked, as {@code applicantReply}
     */
    public record Asked(
            PairId pairId,
            PersonId mentor,
            String mentorName,
            PersonId applicant,
            String applicantName,
            @Nullable Reply mentorReply,
            @Nullable Reply applicantReply) {}

    /**
     * What one was asked and said last.
     *
     * @param answerBy the last day to answer
     * @param words why; they were promised to be for the coordinator only
     */
    public record Reply(
            Instant askedAt,
            LocalDate answerBy,
            Answer answer,
            String words,
            @Nullable Instant answeredAt) {}

    /** What a consulted party thinks of two people. */
    public record PairComment(
            ConsultedParty party,
            PersonId mentor,
            String mentorName,
            PersonId applicant,
            String applicantName,
            String words,
            Instant at) {}
}

package se.fsektionen.mentorship.matching;

import java.time.LocalDate;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** What one of a suggested pair is asked; empty if that person never was asked about it. */
public record FindQuestion(PairId pairId, PersonId asked) implements Query<Optional<FindQuestion.Question>> {

    /**
     * Whether the pair suits the one asked.
     *
     * @param answerBy the last day to answer
     * @param suggested whether the pair is still proposed
     * @param confirmed whether the pairs of the term are decided
     */
    public record Question(
            ProposalId proposalId,
            TermId termId,
            PersonId mentor,
            PersonId applicant,
            LocalDate answerBy,
            Answer answer,
            boolean suggested,
            boolean confirmed) {}
}

package se.fsektionen.mentorship.evaluation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.relationship.Side;

/** One person's survey. */
public record FindSurvey(SurveyId surveyId) implements Query<Optional<FindSurvey.Survey>> {

    /** @param answers null until answered */
    public record Survey(
            SurveyId surveyId,
            TermId termId,
            PersonId respondent,
            Side side,
            Instant sentAt,
            @Nullable SurveyAnswers answers) {}
}

package se.fsektionen.mentorship.evaluation.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.evaluation.FindSurvey.Survey;
import se.fsektionen.mentorship.evaluation.SurveyAnswers;
import se.fsektionen.mentorship.evaluation.SurveyId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.relationship.Side;

@Document("evaluation_surveys")
record SurveyDocument(
        @Id String id,
        String term,
        String respondent,
        Side side,
        Instant sentAt,
        @Nullable SurveyAnswers answers) {

    SurveyDocument with(SurveyAnswers given) {
        return new SurveyDocument(id, term, respondent, side, sentAt, given);
    }

    Survey view() {
        return new Survey(new SurveyId(id), new TermId(term), new PersonId(respondent), side, sentAt, answers);
    }
}

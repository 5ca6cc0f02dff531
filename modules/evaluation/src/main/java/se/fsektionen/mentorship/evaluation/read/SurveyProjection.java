package se.fsektionen.mentorship.evaluation.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.evaluation.FindSurvey;
import se.fsektionen.mentorship.evaluation.FindSurvey.Survey;
import se.fsektionen.mentorship.evaluation.FindSurveys;
import se.fsektionen.mentorship.evaluation.SurveyEvent;
import se.fsektionen.mentorship.evaluation.SurveyEvent.SurveyAnswered;
import se.fsektionen.mentorship.evaluation.SurveyEvent.SurveySent;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Projection;

@Projection(processingGroup = "evaluation.projection")
class SurveyProjection {

    private final Documents<SurveyDocument> surveys;

    SurveyProjection(MongoOperations mongo) {
        surveys = new Documents<>(mongo, SurveyDocument.class);
    }

    @EventHandler
    void on(SurveyEvent event, @Timestamp Instant at) {
        switch (event) {
            case SurveySent sent ->
                surveys.save(new SurveyDocument(
                        sent.surveyId().value(),
                        sent.termId().value(),
                        sent.respondent().value(),
                        sent.side(),
                        at,
                        null));
            case SurveyAnswered answered ->
                surveys.change(answered.surveyId(), survey -> survey.with(answered.answers()));
        }
    }

    @ResetHandler
    void reset() {
        surveys.drop();
    }

    @QueryHandler
    Optional<Survey> handle(FindSurvey query) {
        return surveys.find(query.surveyId()).map(SurveyDocument::view);
    }

    /** By identifier, which is a keyed digest: neither by name nor by when they answered. */
    @QueryHandler
    List<Survey> handle(FindSurveys query) {
        return surveys.all().stream()
                .map(SurveyDocument::view)
                .filter(survey -> survey.termId().equals(query.termId()))
                .sorted(Comparator.comparing(survey -> survey.surveyId().value()))
                .toList();
    }
}

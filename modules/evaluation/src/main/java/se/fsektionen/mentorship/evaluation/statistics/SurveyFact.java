package se.fsektionen.mentorship.evaluation.statistics;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.evaluation.SurveyAnswers;
import se.fsektionen.mentorship.relationship.Side;

/** A survey was sent, and perhaps answered. */
@Document("evaluation_survey_facts")
record SurveyFact(
        @Id String id, String term, Side side, @Nullable SurveyAnswers answers) {}

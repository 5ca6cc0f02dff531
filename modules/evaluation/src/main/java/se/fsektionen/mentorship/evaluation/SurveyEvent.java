package se.fsektionen.mentorship.evaluation;

import se.fsektionen.mentorship.kernel.DataSubject;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.relationship.Side;

/** What happens to a year-end survey. */
public sealed interface SurveyEvent extends DomainEvent {

    SurveyId surveyId();

    @EventType("evaluation.SurveySent")
    @Serves(PolicyClause.P23)
    record SurveySent(SurveyId surveyId, TermId termId, PersonId respondent, Side side) implements SurveyEvent {}

    @EventType("evaluation.SurveyAnswered")
    @Serves({PolicyClause.P23, PolicyClause.P24})
    record SurveyAnswered(
            SurveyId surveyId, TermId termId, @DataSubject PersonId respondent, Side side, SurveyAnswers answers)
            implements SurveyEvent {}
}

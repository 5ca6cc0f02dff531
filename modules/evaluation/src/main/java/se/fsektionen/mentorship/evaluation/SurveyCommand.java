package se.fsektionen.mentorship.evaluation;

import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.relationship.Side;

/** What can be asked of a year-end survey. */
public sealed interface SurveyCommand extends Command {

    SurveyId surveyId();

    @Override
    default SurveyId target() {
        return surveyId();
    }

    record SendSurvey(SurveyId surveyId, TermId termId, PersonId respondent, Side side) implements SurveyCommand {}

    /** Answers, or changes an answer given before. */
    record AnswerSurvey(SurveyId surveyId, SurveyAnswers answers) implements SurveyCommand {}
}

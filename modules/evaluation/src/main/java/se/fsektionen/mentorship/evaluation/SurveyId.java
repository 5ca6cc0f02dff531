package se.fsektionen.mentorship.evaluation;

import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/** One person's year-end survey for one term (<em>årsutvärdering</em>). */
public record SurveyId(String value) implements Identifier {

    public SurveyId {
        Identifier.checked("survey", value);
    }

    public static SurveyId of(TermId term, PersonId respondent) {
        return new SurveyId("survey-" + term.value() + "-" + respondent.value());
    }

    @Override
    public String toString() {
        return value;
    }
}

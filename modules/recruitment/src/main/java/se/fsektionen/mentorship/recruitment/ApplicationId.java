package se.fsektionen.mentorship.recruitment;

import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/** One student's application to one term: a second one by the same student to the same term is the same application. */
public record ApplicationId(String value) implements Identifier {

    public ApplicationId {
        Identifier.checked("application", value);
    }

    public static ApplicationId of(TermId term, PersonId applicant) {
        return new ApplicationId("application-" + term.value() + "-" + applicant.value());
    }

    @Override
    public String toString() {
        return value;
    }
}

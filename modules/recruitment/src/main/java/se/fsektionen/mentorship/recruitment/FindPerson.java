package se.fsektionen.mentorship.recruitment;

import java.util.Optional;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;

/** How to name and reach a person, alumnus or student, as last known. */
public record FindPerson(PersonId personId) implements Query<Optional<FindPerson.Person>> {

    /**
     * A person in short.
     *
     * @param occupation programme and year for a student, role and employer for an alumnus; may be empty
     */
    public record Person(
            PersonId personId, String name, String email, String telephone, String occupation, Language language) {

        /** Whether a letter can be sent: an erased person has no address. */
        public boolean reachable() {
            return EmailAddress.isValid(email);
        }

        /** Whether an application names or reaches the person otherwise; one without a telephone does not. */
        public boolean differsFrom(ApplicationForm form) {
            return !form.name().equals(name)
                    || (!form.telephone().isEmpty() && !form.telephone().equals(telephone));
        }

        /** Up to the first space: what others are told of a name while nothing is decided. */
        public String firstName() {
            return name.strip().split("\\s+", 2)[0];
        }
    }
}

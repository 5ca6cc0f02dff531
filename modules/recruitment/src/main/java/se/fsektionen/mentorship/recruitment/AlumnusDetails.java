package se.fsektionen.mentorship.recruitment;

import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.Programme;

/** An alumnus's entry in the register (P06). Unknown strings are empty; name and e-mail are always known. */
public record AlumnusDetails(
        @Personal String name,
        @Personal String email,
        @Personal String telephone,
        @Personal @Nullable Integer graduationYear,
        @Personal @Nullable Programme programme,
        @Personal String specialisation,
        @Personal String employer,
        @Personal String role,
        @Personal String town,
        @Personal @Nullable Language language) {

    /** Whether the person was erased: only the entry is left. */
    public boolean erased() {
        return Personal.ERASED.equals(name);
    }
}

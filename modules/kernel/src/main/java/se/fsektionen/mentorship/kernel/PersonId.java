package se.fsektionen.mentorship.kernel;

import java.util.UUID;

/**
 * One person: alumnus, mentor, applicant, mentee, whichever of them at whatever time. The same e-mail address gives the
 * same person (see {@code Pseudonyms} in platform), so a mentee who later becomes a mentor keeps one history.
 */
public record PersonId(String value) implements Identifier {

    public PersonId {
        Identifier.checked("person", value);
    }

    public static PersonId random() {
        return new PersonId("person-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

package se.fsektionen.mentorship.recruitment;

import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.PersonId;

/** A student in the register of mentees: one entry for one person, over all terms. */
public record MenteeId(String value) implements Identifier {

    public MenteeId {
        Identifier.checked("mentee", value);
    }

    public static MenteeId of(PersonId person) {
        return new MenteeId("mentee-" + person.value());
    }

    @Override
    public String toString() {
        return value;
    }
}

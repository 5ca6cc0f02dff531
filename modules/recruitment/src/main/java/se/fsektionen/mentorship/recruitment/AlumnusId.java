package se.fsektionen.mentorship.recruitment;

import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.PersonId;

/** An alumnus, and as such perhaps a mentor: one register entry for one person. */
public record AlumnusId(String value) implements Identifier {

    public AlumnusId {
        Identifier.checked("alumnus", value);
    }

    public static AlumnusId of(PersonId person) {
        return new AlumnusId("alumnus-" + person.value());
    }

    @Override
    public String toString() {
        return value;
    }
}

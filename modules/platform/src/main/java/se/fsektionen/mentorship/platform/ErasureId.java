package se.fsektionen.mentorship.platform;

import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.PersonId;

/** The record of a person's erasures. */
public record ErasureId(String value) implements Identifier {

    public ErasureId {
        Identifier.checked("erasure", value);
    }

    public static ErasureId of(PersonId person) {
        return new ErasureId("erasure-" + person.value());
    }

    @Override
    public String toString() {
        return value;
    }
}

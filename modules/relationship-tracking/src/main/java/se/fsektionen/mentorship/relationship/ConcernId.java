package se.fsektionen.mentorship.relationship;

import java.util.UUID;
import se.fsektionen.mentorship.kernel.Identifier;

/** One concern (<em>ärende</em>): somebody said that a relationship does not work. */
public record ConcernId(String value) implements Identifier {

    public ConcernId {
        Identifier.checked("concern", value);
    }

    public static ConcernId random() {
        return new ConcernId("concern-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

package se.fsektionen.mentorship.activities;

import java.util.UUID;
import se.fsektionen.mentorship.kernel.Identifier;

/** One activity of a term (<em>aktivitet</em>). */
public record ActivityId(String value) implements Identifier {

    public ActivityId {
        Identifier.checked("activity", value);
    }

    public static ActivityId random() {
        return new ActivityId("activity-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

package se.fsektionen.mentorship.correspondence;

import java.util.Locale;
import se.fsektionen.mentorship.kernel.Identifier;

/** The history of one of the two brochures. */
public record BrochureId(String value) implements Identifier {

    public BrochureId {
        Identifier.checked("brochure", value);
    }

    public static BrochureId of(Brochure brochure) {
        return new BrochureId("brochure-" + brochure.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}

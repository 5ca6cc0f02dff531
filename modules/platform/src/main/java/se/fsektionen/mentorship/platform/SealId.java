package se.fsektionen.mentorship.platform;

import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.TermId;

/** A term's seal on history. */
public record SealId(String value) implements Identifier {

    public SealId {
        Identifier.checked("seal", value);
    }

    public static SealId of(TermId term) {
        return new SealId("seal-" + term.value());
    }

    @Override
    public String toString() {
        return value;
    }
}

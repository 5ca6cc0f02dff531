package se.fsektionen.mentorship.relationship;

import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.TermId;

/** The rules of care of one term. */
public record CareRulesId(String value) implements Identifier {

    public CareRulesId {
        Identifier.checked("care", value);
    }

    public static CareRulesId of(TermId term) {
        return new CareRulesId("care-" + term.value());
    }

    @Override
    public String toString() {
        return value;
    }
}

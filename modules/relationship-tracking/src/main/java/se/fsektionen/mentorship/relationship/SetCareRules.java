package se.fsektionen.mentorship.relationship;

import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.TermId;

/** Gives a term rules of care of its own. */
public record SetCareRules(TermId termId, CareRules rules) implements Command {

    @Override
    public CareRulesId target() {
        return CareRulesId.of(termId);
    }
}

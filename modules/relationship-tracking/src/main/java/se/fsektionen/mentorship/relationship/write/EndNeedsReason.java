package se.fsektionen.mentorship.relationship.write;

import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;

/** A pair is ended early for a reason that stays on record (P05, P22). */
record EndNeedsReason(boolean given) implements DomainRule {

    static EndNeedsReason from(@Nullable String reason) {
        return new EndNeedsReason(reason != null && !reason.isBlank());
    }

    @Override
    public boolean isBroken() {
        return !given;
    }
}

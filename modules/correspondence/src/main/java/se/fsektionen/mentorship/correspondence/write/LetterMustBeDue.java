package se.fsektionen.mentorship.correspondence.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.kernel.DomainRule;

/** A delivery begins only for a letter that waits for one, and when its time has come: so two never begin at once. */
record LetterMustBeDue(LetterState state, @Nullable Instant nextAttempt, Instant now) implements DomainRule {

    @Override
    public boolean isBroken() {
        return switch (state) {
            case WAITING -> false;
            case FAILED_WILL_RETRY -> nextAttempt != null && now.isBefore(nextAttempt);
            default -> true;
        };
    }
}

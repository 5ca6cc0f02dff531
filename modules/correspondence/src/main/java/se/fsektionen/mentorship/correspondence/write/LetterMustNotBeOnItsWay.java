package se.fsektionen.mentorship.correspondence.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.DeliveryDoubt;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.kernel.DomainRule;

/** While the mail server is being spoken to, nobody else touches the letter; after a while it counts as in doubt. */
record LetterMustNotBeOnItsWay(LetterState state, @Nullable Instant started, Instant now) implements DomainRule {

    @Override
    public boolean isBroken() {
        return DeliveryDoubt.apply(state, started, now) == LetterState.SENDING;
    }
}

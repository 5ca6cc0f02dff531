package se.fsektionen.mentorship.correspondence.write;

import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.kernel.DomainRule;

/** What has been delivered can't be sent again or dropped. */
record LetterMustNotBeDelivered(LetterState state) implements DomainRule {

    @Override
    public boolean isBroken() {
        return state == LetterState.DELIVERED;
    }
}

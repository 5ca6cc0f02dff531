package se.fsektionen.mentorship.correspondence.write;

import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.kernel.DomainRule;

/** A delivery begins only for a letter that waits for one, so that two can't begin at once. */
record LetterMustBeDue(LetterState state) implements DomainRule {

    @Override
    public boolean isBroken() {
        return state != LetterState.WAITING && state != LetterState.FAILED_WILL_RETRY;
    }
}

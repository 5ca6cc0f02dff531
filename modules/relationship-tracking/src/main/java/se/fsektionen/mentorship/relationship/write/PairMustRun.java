package se.fsektionen.mentorship.relationship.write;

import se.fsektionen.mentorship.kernel.DomainRule;

/** Only a pair that runs can end. */
record PairMustRun(boolean running) implements DomainRule {

    @Override
    public boolean isBroken() {
        return !running;
    }
}

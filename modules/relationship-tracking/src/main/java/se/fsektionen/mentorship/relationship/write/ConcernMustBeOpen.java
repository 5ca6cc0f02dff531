package se.fsektionen.mentorship.relationship.write;

import se.fsektionen.mentorship.kernel.DomainRule;

/** What was done is recorded on a concern that somebody raised and nobody has resolved (P22). */
record ConcernMustBeOpen(boolean open) implements DomainRule {

    @Override
    public boolean isBroken() {
        return !open;
    }
}

package se.fsektionen.mentorship.relationship.write;

import se.fsektionen.mentorship.kernel.DomainRule;

/** Nobody can act on a concern that says nothing (P22). */
record ConcernNeedsWords(String words) implements DomainRule {

    @Override
    public boolean isBroken() {
        return words.isBlank();
    }
}

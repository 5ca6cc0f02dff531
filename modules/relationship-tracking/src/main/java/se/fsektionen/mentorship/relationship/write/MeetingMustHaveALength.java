package se.fsektionen.mentorship.relationship.write;

import se.fsektionen.mentorship.kernel.DomainRule;

/** A meeting lasts some minutes, and not more than a working day. */
record MeetingMustHaveALength(int minutes) implements DomainRule {

    private static final int LONGEST = 600;

    @Override
    public boolean isBroken() {
        return minutes < 1 || minutes > LONGEST;
    }

    @Override
    public Object[] arguments() {
        return new Object[] {LONGEST};
    }
}

package se.fsektionen.mentorship.relationship.write;

import se.fsektionen.mentorship.kernel.DomainRule;

/** A report says in a few words what the meeting was about (P21). */
record MeetingMustBeSummarised(String summary) implements DomainRule {

    @Override
    public boolean isBroken() {
        return summary.isBlank();
    }
}

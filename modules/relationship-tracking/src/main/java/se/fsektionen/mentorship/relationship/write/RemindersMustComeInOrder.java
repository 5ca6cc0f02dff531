package se.fsektionen.mentorship.relationship.write;

import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.relationship.CareRules;

/** The mentee first, then both, then both once more; amber before red. */
record RemindersMustComeInOrder(CareRules rules) implements DomainRule {

    @Override
    public boolean isBroken() {
        return rules.menteeReminder() >= rules.bothReminder()
                || rules.bothReminder() >= rules.lastReminder()
                || rules.silentAmber() >= rules.silentRed();
    }
}

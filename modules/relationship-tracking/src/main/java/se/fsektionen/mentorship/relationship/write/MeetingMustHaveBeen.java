package se.fsektionen.mentorship.relationship.write;

import java.time.LocalDate;
import se.fsektionen.mentorship.kernel.DomainRule;

/** Only a meeting that has been is reported (P21). */
record MeetingMustHaveBeen(LocalDate date, LocalDate today) implements DomainRule {

    @Override
    public boolean isBroken() {
        return date.isAfter(today);
    }
}

package se.fsektionen.mentorship.relationship.write;

import java.time.LocalDate;
import java.time.Period;
import se.fsektionen.mentorship.kernel.DomainRule;

/** A reported meeting was held while the two were a pair; those who met before they were introduced are allowed for. */
record MeetingMustBelongToThePair(LocalDate date, LocalDate started) implements DomainRule {

    private static final Period GRACE = Period.ofDays(14);

    @Override
    public boolean isBroken() {
        return date.isBefore(started.minus(GRACE));
    }

    @Override
    public Object[] arguments() {
        return new Object[] {started};
    }
}

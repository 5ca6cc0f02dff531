package se.fsektionen.mentorship.relationship.write;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;

/** Meetings are reported and concerns raised while the pair runs; a last meeting may be reported a little afterwards. */
record PairMustTakeReports(@Nullable LocalDate over, LocalDate today) implements DomainRule {

    private static final Period GRACE = Period.ofDays(30);

    @Override
    public boolean isBroken() {
        return over != null && today.isAfter(over.plus(GRACE));
    }
}

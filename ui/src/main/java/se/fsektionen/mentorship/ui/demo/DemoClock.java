package se.fsektionen.mentorship.ui.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that is moved through the past, and then left to run. */
final class DemoClock extends Clock {

    private final Clock real;
    private volatile Duration behind = Duration.ZERO;

    DemoClock(Clock real) {
        this.real = real;
    }

    void moveTo(Instant moment) {
        behind = Duration.between(moment, real.instant());
    }

    void backToPresent() {
        behind = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        DemoClock same = new DemoClock(real.withZone(zone));
        same.behind = behind;
        return same;
    }
}

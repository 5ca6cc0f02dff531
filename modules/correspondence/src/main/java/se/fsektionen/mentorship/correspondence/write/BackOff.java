package se.fsektionen.mentorship.correspondence.write;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after a delivery that failed for now: soon at first, then hourly, for three days in all. */
final class BackOff {

    private static final List<Duration> FIRST =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));
    private static final int HOURLY = 70;

    private BackOff() {}

    /** The wait after this many attempts; empty if it was the last. */
    static Optional<Duration> after(int attempts) {
        if (attempts <= FIRST.size()) {
            return Optional.of(FIRST.get(attempts - 1));
        }
        return attempts <= FIRST.size() + HOURLY ? Optional.of(Duration.ofHours(1)) : Optional.empty();
    }
}

package se.fsektionen.mentorship.ui.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords: after some failures in a row, an address must wait, twice as long each time. Counted in
 * memory and for each e-mail address and each visitor's machine, so that neither many guesses at one account nor a few at
 * many get far.
 */
@Component
class SignInThrottle {

    private static final int FREE_FAILURES = 5;
    private static final int MOST_DOUBLINGS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;

    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant waitUntil) {}

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(String who) {
        Failures so = failures.get(who);
        return so != null && clock.instant().isBefore(so.waitUntil());
    }

    synchronized void failed(String who) {
        Failures before = failures.remove(who);
        int count = before == null ? 1 : before.count() + 1;
        int doublings = Math.min(count - FREE_FAILURES, MOST_DOUBLINGS);
        Duration wait = doublings < 0 ? Duration.ZERO : FIRST_WAIT.multipliedBy(1L << doublings);
        failures.put(who, new Failures(count, clock.instant().plus(wait)));
    }

    synchronized void succeeded(String who) {
        failures.remove(who);
    }
}

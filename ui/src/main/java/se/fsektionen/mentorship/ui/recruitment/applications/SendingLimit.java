package se.fsektionen.mentorship.ui.recruitment.applications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many applications one machine may send in an hour: many for a classroom behind one address, few for a script. */
@Component
class SendingLimit {

    private static final int IN_AN_HOUR = 60;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> sent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    SendingLimit(Clock clock) {
        this.clock = clock;
    }

    /** Whether one more may be sent now, which is then counted. */
    synchronized boolean lets(String machine) {
        Instant now = clock.instant();
        Deque<Instant> times = sent.computeIfAbsent(machine, key -> new ArrayDeque<>());
        while (!times.isEmpty() && times.getFirst().isBefore(now.minus(HOUR))) {
            times.removeFirst();
        }
        if (times.size() >= IN_AN_HOUR) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}

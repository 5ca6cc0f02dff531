package se.fsektionen.violations.recruitment.write;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Asks the time while evolving. */
public class Evolver {

    private Instant seen = Instant.EPOCH;

    @EventSourcingHandler
    void evolve(String event, Clock clock) {
        seen = clock.instant();
    }

    Instant seen() {
        return seen;
    }
}

package se.fsektionen.mentorship.correspondence;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a delivery that began and did not end is given up: far longer than a mail server may keep us waiting. */
public final class DeliveryDoubt {

    public static final Duration AFTER = Duration.ofMinutes(5);

    private DeliveryDoubt() {}

    /** The state as it looks now: sending for too long is in doubt. */
    public static LetterState apply(LetterState state, @Nullable Instant started, Instant now) {
        return state == LetterState.SENDING && started != null && !now.isBefore(started.plus(AFTER))
                ? LetterState.IN_DOUBT
                : state;
    }
}

package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Personal;

/**
 * What one side says of one meeting (P21).
 *
 * @param place where they met; empty if remote
 * @param rating how the relationship works, 1 (not at all) to 5 (very well); null only once erased
 */
public record MeetingReport(
        LocalDate date,
        boolean remote,
        @Personal String place,
        int minutes,
        @Personal String summary,
        @Personal @Nullable Integer rating) {}

package se.fsektionen.mentorship.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the coordinator should do now. The interface words it under the message key {@code task.<kind>} and knows the
 * page where it is done.
 *
 * @param kind names the task: {@code recruitment.close-applications}
 * @param arguments fill the message's places: plain strings and numbers
 * @param target what it is about (an {@link Identifier}'s value), for the link
 * @param term the term it belongs to, null if to none
 * @param since the day from which it was due
 */
public record Task(
        String kind,
        Urgency urgency,
        List<String> arguments,
        String target,
        @Nullable TermId term,
        LocalDate since) {

    /** How soon; declared from most to least. */
    public enum Urgency {
        NOW,
        SOON,
        WHEN_YOU_CAN
    }
}

package se.fsektionen.mentorship.relationship;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.PolicyClause;

/**
 * One event as the audit timeline tells it.
 *
 * @param type the event's stable name, such as {@code relationship.PairStarted}
 * @param reason why, by whoever did it; null if no reason was given
 * @param because the event that led to it; null if a person did it unprompted
 * @param people whom it is about
 * @param content what the event said: strings, numbers, truth values, and lists and maps of them, by the event's own names in
 *     their order. Identifiers and dates are strings; an enum constant is its message key, {@code Side.MENTOR}. What nobody
 *     said is left out.
 */
public record TimelineEntry(
        String eventId,
        String type,
        Instant at,
        Actor actor,
        @Nullable String reason,
        String correlation,
        @Nullable Cause because,
        List<PolicyClause> clauses,
        List<PersonId> people,
        Map<String, Object> content) {

    /** Why something happened by itself: the event that it followed from. */
    public record Cause(String eventId, String type, Instant at) {}
}

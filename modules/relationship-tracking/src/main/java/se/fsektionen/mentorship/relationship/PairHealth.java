package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a pair is on a day. For the coordinator alone: it tells what both have said.
 *
 * @param expectedMeetings how many meetings there should have been by then
 * @param reminded the latest reminder to meet; null if there was none since they last met
 * @param contacted the day the coordinator was last in touch with them; null if never
 */
public record PairHealth(
        PairInShort pair,
        PairHistory history,
        Health health,
        long expectedMeetings,
        @Nullable Reminded reminded,
        @Nullable LocalDate contacted) {

    /** Who was reminded, and when. */
    public record Reminded(Nudge nudge, LocalDate on) {}
}

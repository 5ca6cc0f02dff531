package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a pair needs somebody. Each term may have its own.
 *
 * @param menteeReminder days after the start, without a meeting, when the mentee is reminded: the mentee drives (P10)
 * @param bothReminder when both are
 * @param lastReminder when both are once more, and the coordinator is asked to call
 * @param silentAmber days since the last meeting when the mentee is reminded
 * @param silentRed when both are, and the coordinator is asked to call
 * @param daysPerMeeting how often they are expected to meet
 * @param lowRating a rating of at most this, of 5, is for the coordinator the same day
 * @param ratingGap how far apart the two sides' latest ratings may not be
 */
public record CareRules(
        int menteeReminder,
        int bothReminder,
        int lastReminder,
        int silentAmber,
        int silentRed,
        int daysPerMeeting,
        int lowRating,
        int ratingGap) {

    /** What holds until a term is given its own. */
    public static final CareRules USUAL = new CareRules(10, 14, 28, 45, 60, 30, 2, 2);

    /** How many meetings a pair that started then should have had by that day: one for each whole period. */
    public long expectedMeetings(LocalDate started, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(started, day) / daysPerMeeting);
    }
}

package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A reminder to meet, the mildest first: to the mentee, who drives (P10), before it is to both. */
public enum Nudge {
    FIRST_MEETING_MENTEE,
    FIRST_MEETING_BOTH,
    FIRST_MEETING_BOTH_AGAIN,
    NEXT_MEETING_MENTEE,
    NEXT_MEETING_BOTH;

    /** The one that is due on that day, whether or not it has been given; empty for a pair that is over. */
    public static Optional<Nudge> due(PairHistory pair, CareRules rules, LocalDate day) {
        if (!pair.running()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(since(pair), day);
        return pair.lastMeeting().isPresent() ? next(days, rules) : first(days, rules);
    }

    private static Optional<Nudge> first(long days, CareRules rules) {
        if (days >= rules.lastReminder()) {
            return Optional.of(FIRST_MEETING_BOTH_AGAIN);
        }
        if (days >= rules.bothReminder()) {
            return Optional.of(FIRST_MEETING_BOTH);
        }
        return days >= rules.menteeReminder() ? Optional.of(FIRST_MEETING_MENTEE) : Optional.empty();
    }

    private static Optional<Nudge> next(long days, CareRules rules) {
        if (days >= rules.silentRed()) {
            return Optional.of(NEXT_MEETING_BOTH);
        }
        return days >= rules.silentAmber() ? Optional.of(NEXT_MEETING_MENTEE) : Optional.empty();
    }

    /** The day from which is counted: the last meeting, or the start where there was none. */
    public static LocalDate since(PairHistory pair) {
        return pair.lastMeeting().orElse(pair.started());
    }

    public boolean isForBoth() {
        return this != FIRST_MEETING_MENTEE && this != NEXT_MEETING_MENTEE;
    }

    public boolean isForFirstMeeting() {
        return compareTo(NEXT_MEETING_MENTEE) < 0;
    }
}

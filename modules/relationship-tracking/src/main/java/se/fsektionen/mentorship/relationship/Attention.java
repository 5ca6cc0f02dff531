package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Why a pair needs the coordinator (P16, P22), the most pressing first. */
public enum Attention {
    /** Somebody said that it does not work, and nothing has been done yet. */
    CONCERN_UNATTENDED,
    /** A concern is being handled. */
    CONCERN_OPEN,
    /** One of them rates the relationship low. */
    LOW_RATING,
    /** They have not met. */
    NO_FIRST_MEETING,
    /** They have not met for long. */
    SILENT;

    public static final int LOW = 2;
    public static final int DAYS_TO_FIRST_MEETING = 28;
    public static final int DAYS_OF_SILENCE = 60;

    /** All that a pair needs attention for on a day; empty if it goes well. */
    public static List<Attention> of(PairInShort pair, LocalDate today) {
        return Arrays.stream(values())
                .filter(reason -> reason.isNeededBy(pair, today))
                .toList();
    }

    private boolean isNeededBy(PairInShort pair, LocalDate today) {
        boolean met = pair.lastMeeting() != null;
        long days = pair.daysWithoutMeeting(today);
        return switch (this) {
            case CONCERN_UNATTENDED -> pair.unattended() > 0;
            case CONCERN_OPEN -> pair.openConcerns() > pair.unattended();
            case LOW_RATING -> pair.running() && pair.ratedAtMost(LOW);
            case NO_FIRST_MEETING -> pair.running() && !met && days >= DAYS_TO_FIRST_MEETING;
            case SILENT -> pair.running() && met && days >= DAYS_OF_SILENCE;
        };
    }
}

package se.fsektionen.mentorship.matching.assignment;

/**
 * Who may be paired with whom, and how well they fit. People are numbered; among equally good solutions the numbering
 * decides, so number them by something that does not change.
 */
public final class Problem {

    /** A perfect fit. */
    public static final int FULL = 1_000_000;

    /** In place of a fit: these two must not be paired. */
    public static final int FORBIDDEN = -1;

    /** In place of a mentor: none. */
    public static final int NOBODY = -1;

    private final int[][] fit;
    private final int[] places;
    private final int[] lockedTo;

    /**
     * @param fit by applicant and mentor: 0 to {@link #FULL}, or {@link #FORBIDDEN}
     * @param places how many applicants each mentor can take, the locked ones included
     * @param lockedTo each applicant's given mentor, or {@link #NOBODY}
     * @throws IllegalArgumentException if sizes differ, a fit is out of bounds, or more are locked than there are places
     */
    public Problem(int[][] fit, int[] places, int[] lockedTo) {
        this.fit = fit;
        this.places = places;
        this.lockedTo = lockedTo;
        check(fit.length == lockedTo.length, "one row of fits for each applicant");
        int[] room = places.clone();
        for (int[] row : fit) {
            check(row.length == places.length, "one fit for each mentor");
            for (int value : row) {
                check(value >= FORBIDDEN && value <= FULL, "fits are within bounds");
            }
        }
        for (int mentor : lockedTo) {
            check(mentor == NOBODY || --room[mentor] >= 0, "no more locked pairs than places");
        }
    }

    int[][] fit() {
        return fit;
    }

    int[] places() {
        return places;
    }

    int[] lockedTo() {
        return lockedTo;
    }

    int applicants() {
        return fit.length;
    }

    int mentors() {
        return places.length;
    }

    boolean isFree(int applicant) {
        return lockedTo[applicant] == NOBODY;
    }

    /** The places that no locked pair takes. */
    int[] room() {
        int[] room = places.clone();
        for (int mentor : lockedTo) {
            if (mentor != NOBODY) {
                room[mentor]--;
            }
        }
        return room;
    }

    /** One place for each mentor who has room and no applicant yet: what it takes to give every mentor somebody. */
    int[] firstRoom() {
        int[] room = room();
        int[] first = new int[places.length];
        for (int mentor = 0; mentor < first.length; mentor++) {
            first[mentor] = room[mentor] > 0 && room[mentor] == places[mentor] ? 1 : 0;
        }
        return first;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Broken: " + what);
        }
    }
}

package se.fsektionen.mentorship.matching.assignment;

import java.util.Arrays;
import java.util.Random;

/** Made-up problems. The same seed gives the same problem. */
final class Problems {

    private Problems() {}

    /** Everybody may have everybody; half of the mentors take two. */
    static Problem dense(int mentors, int applicants, long seed) {
        Random random = new Random(seed);
        int[][] fit = new int[applicants][mentors];
        for (int[] row : fit) {
            Arrays.setAll(row, mentor -> random.nextInt(Problem.FULL + 1));
        }
        int[] places = new int[mentors];
        Arrays.setAll(places, mentor -> 1 + mentor % 2);
        return new Problem(fit, places, nobody(applicants));
    }

    /**
     * Anything that can be: few different fits so that there are many ties, forbidden pairs, full mentors, and about every
     * tenth applicant locked, perhaps to a forbidden mentor.
     *
     * @param kinds how many different fits there are
     */
    static Problem anything(int mentors, int applicants, int kinds, double forbidden, long seed) {
        Random random = new Random(seed);
        int[] places = new int[mentors];
        Arrays.setAll(places, mentor -> random.nextInt(3));
        int[] room = places.clone();
        int[][] fit = new int[applicants][mentors];
        int[] lockedTo = nobody(applicants);
        for (int applicant = 0; applicant < applicants; applicant++) {
            Arrays.setAll(
                    fit[applicant],
                    mentor -> random.nextDouble() < forbidden
                            ? Problem.FORBIDDEN
                            : random.nextInt(kinds) * (Problem.FULL / Math.max(1, kinds - 1)));
            int chosen = mentors == 0 ? Problem.NOBODY : random.nextInt(mentors);
            if (random.nextInt(6) == 0 && chosen != Problem.NOBODY && room[chosen] > 0) {
                lockedTo[applicant] = chosen;
                room[chosen]--;
            }
        }
        return new Problem(fit, places, lockedTo);
    }

    /** The same, with these two locked together on top of it. */
    static Problem locking(Problem problem, int applicant, int mentor) {
        int[] lockedTo = problem.lockedTo().clone();
        lockedTo[applicant] = mentor;
        return new Problem(problem.fit(), problem.places(), lockedTo);
    }

    private static int[] nobody(int applicants) {
        int[] lockedTo = new int[applicants];
        Arrays.fill(lockedTo, Problem.NOBODY);
        return lockedTo;
    }
}

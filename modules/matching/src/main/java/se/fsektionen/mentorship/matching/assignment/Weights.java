package se.fsektionen.mentorship.matching.assignment;

/**
 * Levels packed into one cost: a pair less costs more than all mentors, and a mentor less more than all fits.
 *
 * @param rows the most pairs there can be
 */
record Weights(int rows) {

    long mentorLess() {
        return (rows + 1L) * Problem.FULL;
    }

    long pairLess() {
        return (rows + 1L) * mentorLess();
    }

    /** What is left of a cost when the fits are left out of it: equal where pairs and mentors are as many. */
    long counts(long cost) {
        return Math.floorDiv(cost, mentorLess());
    }

    /** Takes apart what it costs to go from the best to something else. */
    Loss loss(long best, long other, int worst) {
        long counts = counts(other) - counts(best);
        int pairs = (int) (counts / (rows + 1));
        int mentors = (int) (counts % (rows + 1));
        long lostFit = Math.floorMod(other, mentorLess()) - Math.floorMod(best, mentorLess());
        // A pair that is gone has lost its fit, which the cost of the fits knows nothing of.
        return new Loss(pairs, mentors, worst, (long) pairs * Problem.FULL + lostFit);
    }
}

package se.fsektionen.mentorship.matching.assignment;

/**
 * Rows, columns and the cost of joining them: each row is joined to one column or left out, each column to one row at most,
 * for the least cost in all.
 */
final class Arcs {

    private final int[] start;
    private final int[] to;
    private final int[] cost;
    private final long[] leavingOut;
    private final long[] prize;

    /**
     * @param start where each row's arcs begin in {@code to} and {@code cost}; one more than there are rows
     * @param leavingOut what it costs to leave a row out
     * @param prize what is gained by using a column
     */
    Arcs(int[] start, int[] to, int[] cost, long[] leavingOut, long[] prize) {
        this.start = start;
        this.to = to;
        this.cost = cost;
        this.leavingOut = leavingOut;
        this.prize = prize;
    }

    int rows() {
        return leavingOut.length;
    }

    int columns() {
        return prize.length;
    }

    int[] start() {
        return start;
    }

    int[] to() {
        return to;
    }

    int[] cost() {
        return cost;
    }

    long[] leavingOut() {
        return leavingOut;
    }

    long[] prize() {
        return prize;
    }
}

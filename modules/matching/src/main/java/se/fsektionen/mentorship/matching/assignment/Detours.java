package se.fsektionen.mentorship.matching.assignment;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What the best over a bar costs if two people of choice must be together and all others make the best of it. The column's
 * row must go somewhere, perhaps moving others, until somebody takes what the chosen row leaves behind. At the prices of the
 * least costly joining no step of such a detour has a negative cost, so that one search (Dijkstra's) from a column serves all
 * rows.
 *
 * <p>Being joined to nothing is a place like the columns: rows that are left out are there, and whatever fills the columns
 * that nobody uses comes from there.
 */
final class Detours {

    private final BestOverBar best;
    private final Arcs arcs;
    private final ShortestPaths paths;
    private final int nothing;
    private final long[] fromNothing;
    private final AtomicReferenceArray<long[]> lengths;

    Detours(BestOverBar best) {
        this.best = best;
        arcs = best.candidates().arcs();
        paths = best.paths();
        nothing = arcs.columns();
        fromNothing = fromNothing();
        lengths = new AtomicReferenceArray<>(arcs.columns());
    }

    /** The cost with these two together, whether or not they pass the bar. */
    long costWith(int applicant, int mentor) {
        int row = best.candidates().row(applicant, mentor);
        int column = best.candidates().column(applicant, mentor);
        long paid = best.candidates().cost(applicant, mentor) - paths.worth(column);
        return best.cost() + paid - paths.paid(row) + lengths(column)[place(row)];
    }

    /** Searched for when first asked for; if two ask at once, both get the same. */
    private long[] lengths(int column) {
        long[] found = lengths.get(column);
        if (found == null) {
            found = lengthsFrom(column);
            lengths.set(column, found);
        }
        return found;
    }

    private int place(int row) {
        int column = paths.columnOf(row);
        return column < 0 ? nothing : column;
    }

    /** For each column the cheapest of leaving it unused and giving it to a row that is left out. */
    private long[] fromNothing() {
        long[] cost = new long[nothing];
        Arrays.setAll(cost, paths::price);
        for (int row = 0; row < arcs.rows(); row++) {
            if (place(row) == nothing) {
                for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
                    int column = arcs.to()[arc];
                    cost[column] = Math.min(cost[column], paths.costAt(arc) - arcs.leavingOut()[row]);
                }
            }
        }
        return cost;
    }

    private long[] lengthsFrom(int start) {
        long[] length = new long[nothing + 1];
        Arrays.fill(length, Long.MAX_VALUE);
        length[start] = 0;
        boolean[] done = new boolean[nothing + 1];
        for (int place = start; place >= 0; place = nearest(length, done)) {
            done[place] = true;
            leave(place, length);
        }
        return length;
    }

    private void leave(int place, long[] length) {
        if (place == nothing) {
            for (int column = 0; column < nothing; column++) {
                length[column] = Math.min(length[column], length[nothing] + fromNothing[column]);
            }
            return;
        }
        int row = paths.rowOf(place);
        if (row < 0) {
            length[nothing] = Math.min(length[nothing], length[place]);
            return;
        }
        long offset = length[place] - paths.paid(row);
        length[nothing] = Math.min(length[nothing], offset + arcs.leavingOut()[row]);
        for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
            int column = arcs.to()[arc];
            length[column] = Math.min(length[column], offset + paths.costAt(arc));
        }
    }

    /** The nearest place that is reached and not yet left, or -1. */
    private static int nearest(long[] length, boolean[] done) {
        int nearest = -1;
        long least = Long.MAX_VALUE;
        for (int place = 0; place < length.length; place++) {
            if (!done[place] && length[place] < least) {
                least = length[place];
                nearest = place;
            }
        }
        return nearest;
    }
}

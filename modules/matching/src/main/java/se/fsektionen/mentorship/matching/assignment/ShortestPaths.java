package se.fsektionen.mentorship.matching.assignment;

import java.util.Arrays;

/**
 * The least costly joining, by shortest augmenting paths (after Jonker and Volgenant, 1987): cheap bids first, then for each
 * row still free a search for the path on which it costs least to fit it in. Every column has a price; in the end no row can
 * do better at the prices, which proves the optimum.
 */
final class ShortestPaths {

    private static final int NONE = -1;
    private static final int ROUNDS_OF_BIDS = 2;

    private final Arcs arcs;
    /** Each row's arc, or -1 while it is free or left out. */
    private final int[] joined;

    private final int[] rowOf;
    /** What is left of a column's prize after what it takes to win it; a column nobody uses keeps all. */
    private final long[] worth;

    private final long[] distance;
    private final int[] viaArc;
    private final int[] viaRow;
    private final int[] open;
    private final int[] done;
    private final int[] touchedBy;

    /** Whether the latest bid found two columns equally good. */
    private boolean tied;

    private ShortestPaths(Arcs arcs) {
        this.arcs = arcs;
        joined = new int[arcs.rows()];
        rowOf = new int[arcs.columns()];
        worth = arcs.prize().clone();
        distance = new long[arcs.columns()];
        viaArc = new int[arcs.columns()];
        viaRow = new int[arcs.columns()];
        open = new int[arcs.columns()];
        done = new int[arcs.columns()];
        touchedBy = new int[arcs.columns()];
        Arrays.fill(joined, NONE);
        Arrays.fill(rowOf, NONE);
        Arrays.fill(touchedBy, NONE);
    }

    static ShortestPaths solve(Arcs arcs) {
        ShortestPaths paths = new ShortestPaths(arcs);
        int[] free = paths.bid();
        for (int row : free) {
            paths.fitIn(row);
        }
        return paths;
    }

    /** The column each row is joined to, or -1 if it is left out. */
    int columnOf(int row) {
        return joined[row] == NONE ? NONE : arcs.to()[joined[row]];
    }

    /** The row that a column is joined to, or -1 if nobody uses it. */
    int rowOf(int column) {
        return rowOf[column];
    }

    /** What all of it costs. */
    long cost() {
        long cost = 0;
        for (int row = 0; row < joined.length; row++) {
            int arc = joined[row];
            cost += arc == NONE ? arcs.leavingOut()[row] : arcs.cost()[arc] - arcs.prize()[arcs.to()[arc]];
        }
        return cost;
    }

    /** What is left of a column's prize for the row that takes it. */
    long worth(int column) {
        return worth[column];
    }

    /** What it takes to win a column. */
    long price(int column) {
        return arcs.prize()[column] - worth[column];
    }

    /** What a row's arc, or being left out, costs it at the prices. */
    long paid(int row) {
        return joined[row] == NONE ? arcs.leavingOut()[row] : costAt(joined[row]);
    }

    /** Whether the prices prove that nothing costs less: checked arc by arc, from nothing but the result and the prices. */
    boolean isProven() {
        for (int column = 0; column < worth.length; column++) {
            if (price(column) < 0 || (price(column) > 0 && rowOf[column] == NONE)) {
                return false;
            }
        }
        for (int row = 0; row < joined.length; row++) {
            int column = columnOf(row);
            long paid = paid(row);
            if ((column != NONE && rowOf[column] != row) || paid > arcs.leavingOut()[row]) {
                return false;
            }
            for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
                if (costAt(arc) < paid) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What an arc costs at the prices. */
    long costAt(int arc) {
        return arcs.cost()[arc] - worth[arcs.to()[arc]];
    }

    /** Each free row takes its best column and pays up to what makes it indifferent to the next best. Gives the rows still free. */
    private int[] bid() {
        int[] free = new int[arcs.rows()];
        Arrays.setAll(free, row -> row);
        int frees = free.length;
        for (int round = 0; round < ROUNDS_OF_BIDS; round++) {
            int waiting = frees;
            frees = 0;
            int next = 0;
            // Outbid rows bid again at once, but not for ever: two rows can outbid each other by small steps.
            int patience = 4 * arcs.rows();
            while (next < waiting) {
                int outbid = bidFor(free[next]);
                if (outbid == NONE) {
                    next++;
                } else if (!tied && patience-- > 0) {
                    free[next] = outbid;
                } else {
                    free[frees++] = outbid;
                    next++;
                }
            }
        }
        return Arrays.copyOf(free, frees);
    }

    /** Gives the row that is free after the bid, or -1. */
    private int bidFor(int row) {
        long least = arcs.leavingOut()[row];
        long second = Long.MAX_VALUE;
        int best = NONE;
        int nextBest = NONE;
        for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
            long cost = costAt(arc);
            if (cost < second) {
                if (cost < least) {
                    second = least;
                    nextBest = best;
                    least = cost;
                    best = arc;
                } else {
                    second = cost;
                    nextBest = arc;
                }
            }
        }
        if (best == NONE) {
            return NONE;
        }
        tied = least == second;
        if (!tied) {
            worth[arcs.to()[best]] -= second - least;
        } else if (nextBest != NONE && rowOf[arcs.to()[nextBest]] == NONE) {
            best = nextBest;
        }
        int column = arcs.to()[best];
        int outbid = rowOf[column];
        if (outbid != NONE) {
            joined[outbid] = NONE;
        }
        joined[row] = best;
        rowOf[column] = row;
        return outbid;
    }

    /** Finds the cheapest way to make room for a free row, moving others, and goes it. */
    private void fitIn(int free) {
        int opened = 0;
        int finished = 0;
        long shortest = arcs.leavingOut()[free];
        int endColumn = NONE;
        int endRow = free;
        int row = free;
        long offset = 0;
        while (true) {
            for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
                int column = arcs.to()[arc];
                long length = costAt(arc) + offset;
                boolean fresh = touchedBy[column] != free;
                if (length >= shortest || (!fresh && length >= distance[column])) {
                    continue;
                }
                distance[column] = length;
                viaArc[column] = arc;
                viaRow[column] = row;
                if (rowOf[column] == NONE) {
                    shortest = length;
                    endColumn = column;
                    touchedBy[column] = free;
                } else if (fresh) {
                    touchedBy[column] = free;
                    open[opened++] = column;
                }
            }
            int nearest = nearest(opened);
            if (nearest == NONE || distance[open[nearest]] >= shortest) {
                break;
            }
            int column = open[nearest];
            open[nearest] = open[--opened];
            done[finished++] = column;
            row = rowOf[column];
            offset = distance[column] - costAt(joined[row]);
            if (arcs.leavingOut()[row] + offset < shortest) {
                shortest = arcs.leavingOut()[row] + offset;
                endColumn = NONE;
                endRow = row;
            }
        }
        for (int i = 0; i < finished; i++) {
            worth[done[i]] -= shortest - distance[done[i]];
        }
        augment(free, endColumn, endRow);
    }

    private int nearest(int opened) {
        int nearest = NONE;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < opened; i++) {
            if (distance[open[i]] < least) {
                least = distance[open[i]];
                nearest = i;
            }
        }
        return nearest;
    }

    private void augment(int free, int endColumn, int endRow) {
        int column = endColumn;
        if (column == NONE) {
            column = columnOf(endRow);
            joined[endRow] = NONE;
            if (endRow == free) {
                return;
            }
        }
        int row;
        do {
            row = viaRow[column];
            rowOf[column] = row;
            int before = columnOf(row);
            joined[row] = viaArc[column];
            column = before;
        } while (row != free);
    }
}

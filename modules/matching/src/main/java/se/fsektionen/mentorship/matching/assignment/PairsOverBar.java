package se.fsektionen.mentorship.matching.assignment;

import java.util.Arrays;

/**
 * The pairs that pass a bar, as rows and columns: applicants and mentors' places, the fewer of them as rows. Costs are
 * {@link Weights weighted} by level.
 */
final class PairsOverBar {

    private final Problem problem;
    private final int[] mentorOfPlace;
    private final int[] firstPlaceOf;
    private final boolean applicantsAreRows;
    private final Arcs arcs;

    private PairsOverBar(Problem problem, int[] mentorOfPlace, boolean applicantsAreRows, Arcs arcs) {
        this.problem = problem;
        this.mentorOfPlace = mentorOfPlace;
        this.applicantsAreRows = applicantsAreRows;
        this.arcs = arcs;
        firstPlaceOf = new int[problem.mentors()];
        for (int place = mentorOfPlace.length - 1; place >= 0; place--) {
            firstPlaceOf[mentorOfPlace[place]] = place;
        }
    }

    Arcs arcs() {
        return arcs;
    }

    Weights weights() {
        return new Weights(arcs.rows());
    }

    /** The row of two people, the mentor with the first of the places that are left. */
    int row(int applicant, int mentor) {
        return applicantsAreRows ? applicant : firstPlaceOf[mentor];
    }

    /** The column of two people, the mentor with the first of the places that are left. */
    int column(int applicant, int mentor) {
        return applicantsAreRows ? firstPlaceOf[mentor] : applicant;
    }

    static PairsOverBar of(Problem problem, int bar) {
        int[] room = problem.room();
        int[] mentorOfPlace = new int[Arrays.stream(room).sum()];
        boolean[] first = new boolean[mentorOfPlace.length];
        int[] firstRoom = problem.firstRoom();
        int place = 0;
        for (int mentor = 0; mentor < room.length; mentor++) {
            for (int i = 0; i < room[mentor]; i++) {
                first[place] = i < firstRoom[mentor];
                mentorOfPlace[place++] = mentor;
            }
        }
        return problem.applicants() <= place
                ? applicantsFirst(problem, bar, mentorOfPlace, first)
                : placesFirst(problem, bar, mentorOfPlace, first);
    }

    /** What it costs to join them, whether or not they pass the bar. */
    int cost(int applicant, int mentor) {
        return Problem.FULL - problem.fit()[applicant][mentor];
    }

    /** Each applicant's mentor in a solution, the locked ones included. */
    int[] mentorOf(ShortestPaths paths) {
        int[] mentorOf = problem.lockedTo().clone();
        for (int row = 0; row < arcs.rows(); row++) {
            int column = paths.columnOf(row);
            if (column >= 0) {
                mentorOf[applicantsAreRows ? row : column] = mentorOfPlace[applicantsAreRows ? column : row];
            }
        }
        return mentorOf;
    }

    private static PairsOverBar applicantsFirst(Problem problem, int bar, int[] mentorOfPlace, boolean[] first) {
        int rows = problem.applicants();
        ArcsBuilder builder = new ArcsBuilder(rows, mentorOfPlace.length);
        for (int applicant = 0; applicant < rows; applicant++) {
            for (int place = 0; place < mentorOfPlace.length && problem.isFree(applicant); place++) {
                builder.add(place, problem.fit()[applicant][mentorOfPlace[place]], bar);
            }
            builder.endRow();
        }
        Weights weights = new Weights(rows);
        long[] leavingOut = new long[rows];
        Arrays.fill(leavingOut, weights.pairLess());
        long[] prize = new long[first.length];
        Arrays.setAll(prize, place -> first[place] ? weights.mentorLess() : 0);
        return new PairsOverBar(problem, mentorOfPlace, true, builder.build(leavingOut, prize));
    }

    private static PairsOverBar placesFirst(Problem problem, int bar, int[] mentorOfPlace, boolean[] first) {
        int rows = mentorOfPlace.length;
        ArcsBuilder builder = new ArcsBuilder(rows, problem.applicants());
        for (int mentor : mentorOfPlace) {
            for (int applicant = 0; applicant < problem.applicants(); applicant++) {
                if (problem.isFree(applicant)) {
                    builder.add(applicant, problem.fit()[applicant][mentor], bar);
                }
            }
            builder.endRow();
        }
        Weights weights = new Weights(rows);
        long[] leavingOut = new long[rows];
        Arrays.setAll(leavingOut, place -> weights.pairLess() + (first[place] ? weights.mentorLess() : 0));
        return new PairsOverBar(
                problem, mentorOfPlace, false, builder.build(leavingOut, new long[problem.applicants()]));
    }

    /** Collects arcs row by row. */
    private static final class ArcsBuilder {

        private final int[] start;
        private int[] to;
        private int[] cost;
        private int arcs;
        private int row;

        ArcsBuilder(int rows, int columns) {
            start = new int[rows + 1];
            to = new int[Math.max(16, 4 * columns)];
            cost = new int[to.length];
        }

        void add(int column, int fit, int bar) {
            if (fit < bar) {
                return;
            }
            if (arcs == to.length) {
                to = Arrays.copyOf(to, 2 * arcs);
                cost = Arrays.copyOf(cost, 2 * arcs);
            }
            to[arcs] = column;
            cost[arcs++] = Problem.FULL - fit;
        }

        void endRow() {
            start[++row] = arcs;
        }

        Arcs build(long[] leavingOut, long[] prize) {
            return new Arcs(start, to, cost, leavingOut, prize);
        }
    }
}

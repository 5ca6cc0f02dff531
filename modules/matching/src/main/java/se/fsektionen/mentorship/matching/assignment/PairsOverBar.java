package se.fsektionen.mentorship.matching.assignment;

import java.util.Arrays;

/**
 * The pairs that pass a bar, as rows and columns: applicants and mentors' places, the fewer of them as rows. Costs are such
 * that a pair less outweighs everything, and a mentor less outweighs all fits.
 */
final class PairsOverBar {

    private final Problem problem;
    private final int[] mentorOfPlace;
    private final boolean applicantsAreRows;
    private final Arcs arcs;

    private PairsOverBar(Problem problem, int[] mentorOfPlace, boolean applicantsAreRows, Arcs arcs) {
        this.problem = problem;
        this.mentorOfPlace = mentorOfPlace;
        this.applicantsAreRows = applicantsAreRows;
        this.arcs = arcs;
    }

    Arcs arcs() {
        return arcs;
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
        long mentorLess = mentorLess(rows);
        long[] leavingOut = new long[rows];
        Arrays.fill(leavingOut, pairLess(rows));
        long[] prize = new long[first.length];
        Arrays.setAll(prize, place -> first[place] ? mentorLess : 0);
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
        long[] leavingOut = new long[rows];
        Arrays.setAll(leavingOut, place -> pairLess(rows) + (first[place] ? mentorLess(rows) : 0));
        return new PairsOverBar(
                problem, mentorOfPlace, false, builder.build(leavingOut, new long[problem.applicants()]));
    }

    private static long mentorLess(int pairs) {
        return (pairs + 1L) * Problem.FULL;
    }

    private static long pairLess(int pairs) {
        return (pairs + 1L) * mentorLess(pairs);
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

package se.fsektionen.mentorship.matching.assignment;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Measures the solver with all levels of the goal against OR-Tools' min-cost flow and JGraphT's Kuhn-Munkres with one: the
 * same problem, warm, the median. OR-Tools' and JGraphT's time is that of solving alone, without building their graphs. And
 * how long it takes to say what every single lock would lose.
 */
public final class MatchingBenchmark {

    private MatchingBenchmark() {}

    public static void main(String[] args) {
        compare(45, 60, 400, 60);
        compare(60, 80, 300, 40);
        compare(300, 400, 60, 5);
        compare(1000, 1500, 25, 0);
        regret(60, 80);
    }

    private static void regret(int mentors, int applicants) {
        Problem problem = Problems.dense(mentors, applicants, 42);
        for (Order order : Order.values()) {
            Assignment best = Solver.solve(problem, order);
            double all = median(40, () -> {
                long start = System.nanoTime();
                Regret.of(best);
                return System.nanoTime() - start;
            });
            String which = order == Order.WORST_PAIR_FIRST ? "" : " order=" + order;
            System.out.println("RESULT regret=" + mentors + "x" + applicants + which + " ms=" + format(all));
        }
    }

    private static void compare(int mentors, int applicants, int rounds, int roundsOfJGraphT) {
        Problem problem = Problems.dense(mentors, applicants, 42);
        double ours = median(rounds, () -> {
            long start = System.nanoTime();
            Solver.solve(problem);
            return System.nanoTime() - start;
        });
        double orTools = median(Math.max(5, rounds / 5), () -> {
            OrTools solver = new OrTools(problem, 0, 0);
            long start = System.nanoTime();
            solver.solve();
            return System.nanoTime() - start;
        });
        // Kuhn-Munkres takes minutes on the largest: left out there.
        String jGraphT = roundsOfJGraphT == 0
                ? "skipped"
                : format(median(roundsOfJGraphT, () -> new JGraphT(problem).nanosToSolve()));
        boolean equal = Goal.of(problem, Solver.solve(problem).mentorOf())
                .equals(OrTools.best(problem, Order.WORST_PAIR_FIRST));
        System.out.println("RESULT size=" + mentors + "x" + applicants + " ours_ms=" + format(ours) + " ortools_ms="
                + format(orTools) + " jgrapht_ms=" + jGraphT + " ratio=" + format(ours / orTools) + " equal=" + equal);
    }

    /** Half of the rounds, and no fewer than three, only warm up. */
    private static double median(int rounds, LongSupplier nanos) {
        int warmUp = Math.max(3, rounds / 2);
        long[] times = new long[warmUp + rounds];
        Arrays.setAll(times, i -> nanos.getAsLong());
        Arrays.sort(times, warmUp, times.length);
        return times[warmUp + rounds / 2] / 1e6;
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}

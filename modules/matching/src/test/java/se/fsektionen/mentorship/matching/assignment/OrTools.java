package se.fsektionen.mentorship.matching.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** Google's min-cost flow on the same problem: an independent solver, for one level of the goal at a time. */
final class OrTools {

    static {
        Loader.loadNativeLibraries();
    }

    private final MinCostFlow flow = new MinCostFlow();

    /**
     * Source, applicants, mentors, sink.
     *
     * @param bar the fit from which a pair counts
     * @param prize what is gained, in fit, by giving a mentor somebody at all
     */
    OrTools(Problem problem, int bar, long prize) {
        int applicants = problem.applicants();
        int mentors = problem.mentors();
        int sink = 1 + applicants + mentors;
        int[] room = problem.room();
        int[] firstRoom = problem.firstRoom();
        long people = 0;
        for (int applicant = 0; applicant < applicants; applicant++) {
            if (problem.lockedTo()[applicant] != Problem.NOBODY) {
                continue;
            }
            people++;
            flow.addArcWithCapacityAndUnitCost(0, 1 + applicant, 1, 0);
            for (int mentor = 0; mentor < mentors; mentor++) {
                int fit = problem.fit()[applicant][mentor];
                if (fit >= bar && room[mentor] > 0) {
                    flow.addArcWithCapacityAndUnitCost(1 + applicant, 1 + applicants + mentor, 1, Problem.FULL - fit);
                }
            }
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            int others = room[mentor] - firstRoom[mentor];
            flow.addArcWithCapacityAndUnitCost(1 + applicants + mentor, sink, firstRoom[mentor], 0);
            flow.addArcWithCapacityAndUnitCost(1 + applicants + mentor, sink, others, prize);
        }
        flow.setNodeSupply(0, people);
        flow.setNodeSupply(sink, -people);
    }

    /** Solves, and gives the pairs made. */
    long solve() {
        MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools: " + status);
        }
        return flow.getMaximumFlow();
    }

    long cost() {
        return flow.getOptimalCost();
    }

    /** What OR-Tools finds for every level, one after the other. */
    static Goal best(Problem problem, Order order) {
        Levels all = Levels.of(problem, 0);
        int low = 0;
        int high = Problem.FULL + 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (Levels.of(problem, middle).keeps(all, order)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Levels best = Levels.of(problem, low);
        Goal locked = Goal.of(problem, problem.lockedTo());
        return new Goal(
                (int) best.pairs() + locked.pairs(),
                (int) best.mentors() + locked.mentors(),
                best.pairs() == 0 ? Problem.FULL : low,
                best.pairs() * Problem.FULL - best.lost() + locked.sum());
    }

    private record Levels(long pairs, long mentors, long lost) {

        static Levels of(Problem problem, int bar) {
            long prize = (problem.applicants() + 1L) * Problem.FULL;
            OrTools solver = new OrTools(problem, bar, prize);
            long pairs = solver.solve();
            // The cost is a prize for each pair on another place than a first one, and the fit that is lost.
            return new Levels(pairs, pairs - solver.cost() / prize, solver.cost() % prize);
        }

        boolean keeps(Levels all, Order order) {
            return pairs == all.pairs
                    && mentors == all.mentors
                    && (order == Order.WORST_PAIR_FIRST || lost == all.lost);
        }
    }
}

package se.fsektionen.mentorship.matching.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Finds what each single lock would lose. Over one bar the detours tell it for all of them; each lock looks for the highest
 * bar that keeps what comes before the worst pair, mostly that of the best assignment, so that few bars are ever solved.
 */
final class EveryLock {

    private final Assignment best;
    private final Problem problem;
    private final int[] room;
    private final Bars bars;
    private final Map<Integer, Detours> detours = new ConcurrentHashMap<>();
    private final Weights weights;
    private final long bestCost;

    EveryLock(Assignment best) {
        this.best = best;
        problem = best.problem();
        room = problem.room();
        bars = Bars.of(problem);
        BestOverBar overWorst = BestOverBar.of(problem, best.worst());
        detours.put(best.worst(), new Detours(overWorst));
        weights = overWorst.candidates().weights();
        bestCost = overWorst.cost();
    }

    /** By applicant and mentor; empty where they can't be locked together. */
    List<List<Optional<Loss>>> losses() {
        return IntStream.range(0, problem.applicants())
                .parallel()
                .mapToObj(this::losses)
                .toList();
    }

    private List<Optional<Loss>> losses(int applicant) {
        return IntStream.range(0, problem.mentors())
                .mapToObj(mentor -> loss(applicant, mentor))
                .toList();
    }

    private Optional<Loss> loss(int applicant, int mentor) {
        if (!problem.isFree(applicant)) {
            return problem.lockedTo()[applicant] == mentor ? Optional.of(Loss.NONE) : Optional.empty();
        }
        if (room[mentor] == 0 || problem.fit()[applicant][mentor] == Problem.FORBIDDEN) {
            return Optional.empty();
        }
        long needed = keep(over(0).costWith(applicant, mentor));
        int worst = bars.highest(best.worst(), bar -> keep(over(bar).costWith(applicant, mentor)) == needed);
        long cost = over(worst).costWith(applicant, mentor);
        return Optional.of(weights.loss(bestCost, cost, best.worst() - worst));
    }

    /** The part of a cost that must not grow for the sake of a better worst pair. */
    private long keep(long cost) {
        return switch (best.order()) {
            case WORST_PAIR_FIRST -> weights.counts(cost);
            case SUM_FIRST -> cost;
        };
    }

    private Detours over(int bar) {
        return detours.computeIfAbsent(bar, it -> new Detours(BestOverBar.of(problem, it)));
    }
}

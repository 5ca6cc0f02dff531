package se.fsektionen.mentorship.matching.assignment;

/** The best of the pairs that pass a bar: most pairs, most mentors, and fits that add up to most. */
final class BestOverBar {

    private final PairsOverBar candidates;
    private final ShortestPaths paths;

    private BestOverBar(PairsOverBar candidates, ShortestPaths paths) {
        this.candidates = candidates;
        this.paths = paths;
    }

    static BestOverBar of(Problem problem, int bar) {
        PairsOverBar candidates = PairsOverBar.of(problem, bar);
        return new BestOverBar(candidates, ShortestPaths.solve(candidates.arcs()));
    }

    PairsOverBar candidates() {
        return candidates;
    }

    ShortestPaths paths() {
        return paths;
    }

    /** Each applicant's mentor, the locked ones included. */
    int[] mentorOf() {
        return candidates.mentorOf(paths);
    }

    /** What it costs; of the same problem the same whatever the bar, so that costs over different bars can be compared. */
    long cost() {
        return paths.cost();
    }

    boolean isProven() {
        return paths.isProven();
    }
}

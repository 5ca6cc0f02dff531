package se.fsektionen.mentorship.matching.assignment;

/**
 * Why an assignment can't be bettered, level by level; kept so that a test, or anybody who doubts, can check it without
 * solving again.
 */
public final class Proof {

    private final Problem problem;
    private final Order order;
    private final Pairing pairs;
    private final Pairing mentors;
    private final BestOverBar best;
    private final Tally reached;

    /** @param best what nothing has a better sum than: of all pairs if the sum comes first, else of those over the bar */
    Proof(Problem problem, Order order, Pairing pairs, Pairing mentors, BestOverBar best, int[] mentorOf) {
        this.problem = problem;
        this.order = order;
        this.pairs = pairs;
        this.mentors = mentors;
        this.best = best;
        reached = Tally.of(problem, mentorOf);
    }

    /**
     * Whether it stands: both counts are reached and can't be higher, no fits add up to more, over the bar or at all, and a
     * higher bar loses what comes before it.
     */
    public boolean holds() {
        return pairs.isProven()
                && mentors.isProven()
                && reachesCounts()
                && best.isProven()
                && reached.sum() == Tally.of(problem, best.mentorOf()).sum()
                && (reached.worst() == Problem.FULL || higherBarLoses(reached.worst() + 1));
    }

    private boolean reachesCounts() {
        Tally locked = Tally.of(problem, problem.lockedTo());
        return reached.pairs() == locked.pairs() + pairs.size()
                && reached.mentors() == locked.mentors() + mentors.size();
    }

    private boolean higherBarLoses(int bar) {
        return switch (order) {
            case WORST_PAIR_FIRST -> losesCounts(bar);
            case SUM_FIRST -> losesSum(bar);
        };
    }

    private boolean losesCounts(int bar) {
        Pairing fewerMentors = Pairing.most(problem, problem.firstRoom(), bar, mentors.mentorOf());
        Pairing fewerPairs = Pairing.most(problem, problem.room(), bar, pairs.mentorOf());
        return fewerMentors.isProven()
                && fewerPairs.isProven()
                && (fewerMentors.size() < mentors.size() || fewerPairs.size() < pairs.size());
    }

    private boolean losesSum(int bar) {
        BestOverBar less = BestOverBar.of(problem, bar);
        return less.isProven() && less.cost() > best.cost();
    }
}

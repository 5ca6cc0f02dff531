package se.fsektionen.mentorship.matching.assignment;

/**
 * Why an assignment can't be bettered, level by level; kept so that a test, or anybody who doubts, can check it without
 * solving again.
 */
public final class Proof {

    private final Problem problem;
    private final Pairing pairs;
    private final Pairing mentors;
    private final int bar;
    private final ShortestPaths paths;

    Proof(Problem problem, Pairing pairs, Pairing mentors, int bar, ShortestPaths paths) {
        this.problem = problem;
        this.pairs = pairs;
        this.mentors = mentors;
        this.bar = bar;
        this.paths = paths;
    }

    /** How many pairs there can be besides the locked ones. */
    int pairs() {
        return pairs.size();
    }

    /** How many mentors can get somebody besides those with a locked pair. */
    int mentors() {
        return mentors.size();
    }

    /** Whether it stands: both counts can't be higher, a higher bar loses one of them, and over the bar no fits add up to more. */
    public boolean holds() {
        return pairs.isProven() && mentors.isProven() && barIsProven() && paths.isProven();
    }

    private boolean barIsProven() {
        if (bar == Problem.FULL) {
            return true;
        }
        Pairing fewerMentors = Pairing.most(problem, problem.firstRoom(), bar + 1, mentors.mentorOf());
        Pairing fewerPairs = Pairing.most(problem, problem.room(), bar + 1, pairs.mentorOf());
        return fewerMentors.isProven()
                && fewerPairs.isProven()
                && (fewerMentors.size() < mentors.size() || fewerPairs.size() < pairs.size());
    }
}

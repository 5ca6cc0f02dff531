package se.fsektionen.mentorship.matching.assignment;

import java.util.Arrays;

/**
 * Finds the best assignment. First how many pairs there can be and how many mentors can get somebody. Then, if the worst pair
 * comes first, the highest bar that all pairs can pass without losing any of these, and last the best of what passes the bar.
 * If the sum comes first, the best of all, and last the highest bar over which something is as good.
 *
 * <p>That both counts can be reached at once, and over any bar that keeps each, is known of bipartite graphs: a longer path to
 * one more pair leaves no mentor without.
 */
public final class Solver {

    private final Problem problem;
    private final int[] room;
    private final int[] firstRoom;
    private Pairing pairs;
    private Pairing mentors;

    private Solver(Problem problem) {
        this.problem = problem;
        room = problem.room();
        firstRoom = problem.firstRoom();
        int[] nothing = new int[0];
        mentors = Pairing.most(problem, firstRoom, 0, nothing);
        pairs = Pairing.most(problem, room, 0, mentors.mentorOf());
    }

    /** The best with {@link Order#WORST_PAIR_FIRST}. */
    public static Assignment solve(Problem problem) {
        return solve(problem, Order.WORST_PAIR_FIRST);
    }

    /** The best with the last two levels in the given order. */
    public static Assignment solve(Problem problem, Order order) {
        Solver solver = new Solver(problem);
        return switch (order) {
            case WORST_PAIR_FIRST -> solver.worstPairFirst();
            case SUM_FIRST -> solver.sumFirst();
        };
    }

    private Assignment worstPairFirst() {
        Pairing mostPairs = pairs;
        Pairing mostMentors = mentors;
        BestOverBar best = BestOverBar.of(problem, highestBar());
        Proof proof = new Proof(problem, Order.WORST_PAIR_FIRST, mostPairs, mostMentors, best, best.mentorOf());
        return new Assignment(problem, Order.WORST_PAIR_FIRST, best.mentorOf(), proof);
    }

    /** Leaves out all that is no better than the worst pair, as long as that costs nothing. */
    private Assignment sumFirst() {
        BestOverBar best = BestOverBar.of(problem, 0);
        int[] mentorOf = best.mentorOf();
        int worst = Tally.of(problem, mentorOf).worst();
        while (worst < Problem.FULL) {
            BestOverBar higher = BestOverBar.of(problem, worst + 1);
            if (higher.cost() > best.cost()) {
                break;
            }
            mentorOf = higher.mentorOf();
            worst = Tally.of(problem, mentorOf).worst();
        }
        Proof proof = new Proof(problem, Order.SUM_FIRST, pairs, mentors, best, mentorOf);
        return new Assignment(problem, Order.SUM_FIRST, mentorOf, proof);
    }

    /** Goes down from the highest conceivable bar in growing strides, then halves: near the top few pairs are left to look at. */
    private int highestBar() {
        int top = highestConceivable();
        int tooHigh = top + 1;
        int bar = top;
        for (int stride = 1024; !keepsAll(bar); stride *= 4) {
            tooHigh = bar;
            bar = Math.max(0, top - stride);
        }
        while (tooHigh - bar > 1) {
            int middle = (tooHigh + bar) >>> 1;
            if (keepsAll(middle)) {
                bar = middle;
            } else {
                tooHigh = middle;
            }
        }
        return bar;
    }

    private boolean keepsAll(int bar) {
        Pairing barredMentors = Pairing.most(problem, firstRoom, bar, mentors.mentorOf());
        if (barredMentors.size() < mentors.size()) {
            return false;
        }
        Pairing barredPairs = Pairing.most(problem, room, bar, pairs.mentorOf());
        if (barredPairs.size() < pairs.size()) {
            return false;
        }
        mentors = barredMentors;
        pairs = barredPairs;
        return true;
    }

    /** Where everybody on a side gets somebody, the bar can't be above what the hardest to please can have at best. */
    private int highestConceivable() {
        int[] bestOfMentor = new int[problem.mentors()];
        Arrays.fill(bestOfMentor, Problem.FORBIDDEN);
        int worstOfApplicants = Problem.FULL;
        int free = 0;
        for (int applicant = 0; applicant < problem.applicants(); applicant++) {
            if (!problem.isFree(applicant)) {
                continue;
            }
            free++;
            int best = Problem.FORBIDDEN;
            int[] fits = problem.fit()[applicant];
            for (int mentor = 0; mentor < fits.length; mentor++) {
                if (room[mentor] > 0) {
                    best = Math.max(best, fits[mentor]);
                    bestOfMentor[mentor] = Math.max(bestOfMentor[mentor], fits[mentor]);
                }
            }
            worstOfApplicants = Math.min(worstOfApplicants, best);
        }
        int worstOfMentors = Problem.FULL;
        int toPlease = 0;
        for (int mentor = 0; mentor < firstRoom.length; mentor++) {
            if (firstRoom[mentor] > 0) {
                toPlease++;
                worstOfMentors = Math.min(worstOfMentors, bestOfMentor[mentor]);
            }
        }
        return Math.min(
                pairs.size() == free ? worstOfApplicants : Problem.FULL,
                mentors.size() == toPlease ? worstOfMentors : Problem.FULL);
    }
}

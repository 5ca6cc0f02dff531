package se.fsektionen.mentorship.matching.assignment;

import java.util.Arrays;

/**
 * Finds the best assignment. First how many pairs there can be and how many mentors can get somebody, then the highest bar
 * that all pairs can pass without losing any of these, and last the best of what passes the bar. That both counts can be
 * reached at once, and over any bar that keeps each, is known of bipartite graphs: a longer path to one more pair leaves no
 * mentor without.
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

    public static Assignment solve(Problem problem) {
        return new Solver(problem).solve();
    }

    private Assignment solve() {
        Pairing mostPairs = pairs;
        Pairing mostMentors = mentors;
        int bar = highestBar();
        PairsOverBar candidates = PairsOverBar.of(problem, bar);
        ShortestPaths paths = ShortestPaths.solve(candidates.arcs());
        Proof proof = new Proof(problem, mostPairs, mostMentors, bar, paths);
        return new Assignment(candidates.mentorOf(paths), proof);
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

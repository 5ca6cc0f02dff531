package se.fsektionen.mentorship.matching.assignment;

import java.util.Arrays;

/**
 * As many pairs as possible among those that fit well enough, whichever they are. Found by augmenting paths over sets of
 * bits; where no path is left, what the search reached shows why there can be no more pairs (König).
 */
final class Pairing {

    private final Problem problem;
    private final int least;
    private final int[] room;
    private final long[][] may;
    private final int[] mentorOf;
    private final int[][] held;
    private final int[] load;
    private final long[] unseen;
    private final int[] seenFrom;
    private final int[] queue;
    private final boolean[] seenApplicant;
    private int size;

    private Pairing(Problem problem, int[] room, int least) {
        this.problem = problem;
        this.least = least;
        this.room = room;
        int words = (problem.mentors() + 63) / 64;
        may = new long[problem.applicants()][words];
        mentorOf = new int[problem.applicants()];
        Arrays.fill(mentorOf, Problem.NOBODY);
        held = new int[problem.mentors()][];
        load = new int[problem.mentors()];
        unseen = new long[words];
        seenFrom = new int[problem.mentors()];
        queue = new int[problem.applicants()];
        seenApplicant = new boolean[problem.applicants()];
        Arrays.setAll(held, mentor -> new int[room[mentor]]);
        for (int applicant = 0; applicant < may.length; applicant++) {
            if (problem.isFree(applicant)) {
                mark(may[applicant], problem.fit()[applicant]);
            }
        }
    }

    /**
     * The most pairs there can be.
     *
     * @param room how many applicants each mentor may get
     * @param least the fit from which a pair counts
     * @param start a set of pairs to begin with, where they still count
     */
    static Pairing most(Problem problem, int[] room, int least, int[] start) {
        Pairing pairing = new Pairing(problem, room, least);
        pairing.takeOver(start);
        pairing.extend();
        return pairing;
    }

    int size() {
        return size;
    }

    int[] mentorOf() {
        return mentorOf;
    }

    /**
     * Whether a set of applicants and mentors' places, as large as the pairs are many, has a part in every possible pair.
     * Then there can't be more pairs.
     */
    boolean isProven() {
        int cover = 0;
        for (int mentor = 0; mentor < room.length; mentor++) {
            cover += isUnseen(mentor) ? 0 : room[mentor];
        }
        for (int applicant = 0; applicant < mentorOf.length; applicant++) {
            if (problem.isFree(applicant) && !seenApplicant[applicant]) {
                cover++;
                continue;
            }
            for (int mentor = 0; mentor < room.length; mentor++) {
                if (problem.isFree(applicant) && counts(applicant, mentor) && isUnseen(mentor)) {
                    return false;
                }
            }
        }
        return cover == size;
    }

    private boolean counts(int applicant, int mentor) {
        return room[mentor] > 0 && problem.fit()[applicant][mentor] >= least;
    }

    private void mark(long[] bits, int[] fits) {
        for (int mentor = 0; mentor < fits.length; mentor++) {
            if (fits[mentor] >= least && room[mentor] > 0) {
                bits[mentor >> 6] |= 1L << mentor;
            }
        }
    }

    private void takeOver(int[] start) {
        for (int applicant = 0; applicant < start.length; applicant++) {
            int mentor = start[applicant];
            if (mentor != Problem.NOBODY
                    && load[mentor] < room[mentor]
                    && (may[applicant][mentor >> 6] & 1L << mentor) != 0) {
                give(applicant, mentor);
                size++;
            }
        }
    }

    private void extend() {
        boolean grew = true;
        while (grew) {
            grew = false;
            Arrays.fill(unseen, -1L);
            Arrays.fill(seenApplicant, false);
            for (int applicant = 0; applicant < mentorOf.length; applicant++) {
                if (mentorOf[applicant] == Problem.NOBODY && problem.isFree(applicant)) {
                    int end = search(applicant);
                    if (end != Problem.NOBODY) {
                        augment(end);
                        grew = true;
                    }
                }
            }
        }
    }

    /** Looks for a mentor with room, over mentors not seen in this round. */
    private int search(int first) {
        int head = 0;
        int tail = 0;
        queue[tail++] = first;
        seenApplicant[first] = true;
        while (head < tail) {
            int applicant = queue[head++];
            long[] candidates = may[applicant];
            for (int word = 0; word < candidates.length; word++) {
                for (long bits = candidates[word] & unseen[word]; bits != 0; bits &= bits - 1) {
                    int mentor = (word << 6) + Long.numberOfTrailingZeros(bits);
                    unseen[word] &= ~(1L << mentor);
                    seenFrom[mentor] = applicant;
                    if (load[mentor] < room[mentor]) {
                        return mentor;
                    }
                    for (int other : held[mentor]) {
                        seenApplicant[other] = true;
                        queue[tail++] = other;
                    }
                }
            }
        }
        return Problem.NOBODY;
    }

    private void augment(int end) {
        int mentor = end;
        while (mentor != Problem.NOBODY) {
            int applicant = seenFrom[mentor];
            int before = mentorOf[applicant];
            if (before != Problem.NOBODY) {
                take(applicant, before);
            }
            give(applicant, mentor);
            mentor = before;
        }
        size++;
    }

    private void give(int applicant, int mentor) {
        held[mentor][load[mentor]++] = applicant;
        mentorOf[applicant] = mentor;
    }

    private void take(int applicant, int mentor) {
        int[] applicants = held[mentor];
        int last = --load[mentor];
        for (int i = 0; i < last; i++) {
            if (applicants[i] == applicant) {
                applicants[i] = applicants[last];
            }
        }
    }

    private boolean isUnseen(int mentor) {
        return (unseen[mentor >> 6] & 1L << mentor) != 0;
    }
}

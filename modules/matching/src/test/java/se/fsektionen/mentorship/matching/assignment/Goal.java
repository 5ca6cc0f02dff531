package se.fsektionen.mentorship.matching.assignment;

import java.util.Comparator;

/** What an assignment reaches, level by level, counted from nothing but who got whom. Locked pairs count but for the worst. */
record Goal(int pairs, int mentors, int worst, long sum) {

    private static final Comparator<Goal> COUNTS =
            Comparator.comparingInt(Goal::pairs).thenComparingInt(Goal::mentors);

    static Comparator<Goal> by(Order order) {
        return switch (order) {
            case WORST_PAIR_FIRST -> COUNTS.thenComparingInt(Goal::worst).thenComparingLong(Goal::sum);
            case SUM_FIRST -> COUNTS.thenComparingLong(Goal::sum).thenComparingInt(Goal::worst);
        };
    }

    /** What the assignment itself says that it reaches. */
    static Goal told(Assignment assignment) {
        return new Goal(assignment.pairs(), assignment.mentors(), assignment.worst(), assignment.sum());
    }

    static Goal of(Problem problem, int[] mentorOf) {
        int pairs = 0;
        int worst = Problem.FULL;
        long sum = 0;
        boolean[] has = new boolean[problem.places().length];
        for (int applicant = 0; applicant < mentorOf.length; applicant++) {
            int mentor = mentorOf[applicant];
            if (mentor != Problem.NOBODY) {
                pairs++;
                has[mentor] = true;
                int fit = problem.fit()[applicant][mentor];
                sum += fit == Problem.FORBIDDEN ? 0 : fit;
                if (problem.lockedTo()[applicant] == Problem.NOBODY) {
                    worst = Math.min(worst, fit);
                }
            }
        }
        int mentors = 0;
        for (boolean one : has) {
            mentors += one ? 1 : 0;
        }
        return new Goal(pairs, mentors, worst, sum);
    }
}

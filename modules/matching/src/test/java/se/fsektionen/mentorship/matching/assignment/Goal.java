package se.fsektionen.mentorship.matching.assignment;

import java.util.Comparator;

/** What an assignment reaches, level by level, counted from nothing but who got whom. Locked pairs count but for the worst. */
record Goal(int pairs, int mentors, int worst, long sum) implements Comparable<Goal> {

    private static final Comparator<Goal> ORDER = Comparator.comparingInt(Goal::pairs)
            .thenComparingInt(Goal::mentors)
            .thenComparingInt(Goal::worst)
            .thenComparingLong(Goal::sum);

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
                if (problem.lockedTo()[applicant] == Problem.NOBODY) {
                    worst = Math.min(worst, problem.fit()[applicant][mentor]);
                    sum += problem.fit()[applicant][mentor];
                }
            }
        }
        int mentors = 0;
        for (boolean one : has) {
            mentors += one ? 1 : 0;
        }
        return new Goal(pairs, mentors, worst, sum);
    }

    @Override
    public int compareTo(Goal other) {
        return ORDER.compare(this, other);
    }
}

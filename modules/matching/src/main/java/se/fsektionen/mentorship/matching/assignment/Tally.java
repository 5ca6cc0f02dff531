package se.fsektionen.mentorship.matching.assignment;

/**
 * What an assignment comes to on each level.
 *
 * @param worst of the pairs that are not locked; {@link Problem#FULL} if there are none
 * @param sum of all fits, a locked pair that is forbidden counted as nothing
 */
record Tally(int pairs, int mentors, int worst, long sum) {

    static Tally of(Problem problem, int[] mentorOf) {
        int pairs = 0;
        int mentors = 0;
        int worst = Problem.FULL;
        long sum = 0;
        boolean[] hasSomebody = new boolean[problem.mentors()];
        for (int applicant = 0; applicant < mentorOf.length; applicant++) {
            int mentor = mentorOf[applicant];
            if (mentor == Problem.NOBODY) {
                continue;
            }
            int fit = problem.fit()[applicant][mentor];
            pairs++;
            mentors += hasSomebody[mentor] ? 0 : 1;
            hasSomebody[mentor] = true;
            worst = problem.isFree(applicant) ? Math.min(worst, fit) : worst;
            sum += Math.max(0, fit);
        }
        return new Tally(pairs, mentors, worst, sum);
    }
}

package se.fsektionen.mentorship.matching.assignment;

import java.util.Comparator;

/** Tries every assignment there is: the simplest thing that can't be wrong, for a handful of people. */
final class EveryAssignment {

    private final Problem problem;
    private final int[] room;
    private final int[] mentorOf;
    private final Comparator<Goal> order;
    private Goal best;

    private EveryAssignment(Problem problem, Order order) {
        this.problem = problem;
        this.order = Goal.by(order);
        room = problem.places().clone();
        mentorOf = problem.lockedTo().clone();
        for (int mentor : mentorOf) {
            if (mentor != Problem.NOBODY) {
                room[mentor]--;
            }
        }
        best = Goal.of(problem, mentorOf);
    }

    static Goal best(Problem problem, Order order) {
        EveryAssignment all = new EveryAssignment(problem, order);
        all.tryFrom(0);
        return all.best;
    }

    private void tryFrom(int applicant) {
        if (applicant == mentorOf.length) {
            Goal goal = Goal.of(problem, mentorOf);
            best = order.compare(goal, best) > 0 ? goal : best;
            return;
        }
        tryFrom(applicant + 1);
        if (problem.lockedTo()[applicant] != Problem.NOBODY) {
            return;
        }
        for (int mentor = 0; mentor < room.length; mentor++) {
            if (room[mentor] > 0 && problem.fit()[applicant][mentor] != Problem.FORBIDDEN) {
                room[mentor]--;
                mentorOf[applicant] = mentor;
                tryFrom(applicant + 1);
                mentorOf[applicant] = Problem.NOBODY;
                room[mentor]++;
            }
        }
    }
}

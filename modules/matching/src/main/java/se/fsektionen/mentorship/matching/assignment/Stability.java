package se.fsektionen.mentorship.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who would both rather have each other than what they got: the applicant fits better there than with the own mentor, and the
 * mentor has room or somebody who fits less well. Anyone acceptable is better than nobody. Locked pairs are asked like others:
 * a lock binds the assignment, not what people would rather have.
 *
 * @param couples by applicant, then mentor
 */
public record Stability(List<Couple> couples) {

    public Stability {
        couples = List.copyOf(couples);
    }

    /** Two who would rather have each other. */
    public record Couple(int applicant, int mentor) {}

    public static Stability of(Assignment assignment) {
        Problem problem = assignment.problem();
        int[] toBeat = toBeat(problem, assignment.mentorOf());
        List<Couple> couples = new ArrayList<>();
        for (int applicant = 0; applicant < problem.applicants(); applicant++) {
            int[] fits = problem.fit()[applicant];
            int own = assignment.mentorOf(applicant);
            int has = own == Problem.NOBODY ? Problem.FORBIDDEN : fits[own];
            for (int mentor = 0; mentor < fits.length; mentor++) {
                if (fits[mentor] > has && fits[mentor] > toBeat[mentor]) {
                    couples.add(new Couple(applicant, mentor));
                }
            }
        }
        return new Stability(couples);
    }

    /** For each mentor the fit that another applicant must be above; with room, anyone acceptable will do. */
    private static int[] toBeat(Problem problem, int[] mentorOf) {
        int[] room = problem.places().clone();
        int[] least = new int[room.length];
        Arrays.fill(least, Problem.FULL);
        for (int applicant = 0; applicant < mentorOf.length; applicant++) {
            int mentor = mentorOf[applicant];
            if (mentor != Problem.NOBODY) {
                room[mentor]--;
                least[mentor] = Math.min(least[mentor], problem.fit()[applicant][mentor]);
            }
        }
        Arrays.setAll(least, mentor -> room[mentor] > 0 ? Problem.FORBIDDEN : least[mentor]);
        return least;
    }
}

package se.fsektionen.mentorship.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.matching.assignment.Stability.Couple;

class StabilityTest {

    @Property
    void findsThoseWhomAskingEverybodyFinds(
            @ForAll @IntRange(max = 12) int mentors,
            @ForAll @IntRange(max = 15) int applicants,
            @ForAll @IntRange(min = 1, max = 30) int kinds,
            @ForAll @DoubleRange(max = 0.8) double forbidden,
            @ForAll Order order,
            @ForAll long seed) {
        Problem problem = Problems.anything(mentors, applicants, kinds, forbidden, seed);
        Assignment assignment = Solver.solve(problem, order);
        List<Couple> couples = new ArrayList<>();
        for (int applicant = 0; applicant < applicants; applicant++) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (problem.fit()[applicant][mentor] != Problem.FORBIDDEN
                        && applicantWouldRather(assignment, applicant, mentor)
                        && mentorWouldRather(assignment, applicant, mentor)) {
                    couples.add(new Couple(applicant, mentor));
                }
            }
        }
        assertThat(Stability.of(assignment).couples()).isEqualTo(couples);
    }

    @Test
    void twoWhoGaveWayForTheOthersWouldRatherHaveEachOther() {
        Problem problem = new Problem(new int[][] {{900, 800}, {700, 100}}, new int[] {1, 1}, new int[] {-1, -1});
        assertThat(Stability.of(Solver.solve(problem)).couples()).containsExactly(new Couple(0, 0));
        Problem apart =
                new Problem(new int[][] {{Problem.FORBIDDEN, 800}, {700, 100}}, problem.places(), problem.lockedTo());
        assertThat(Stability.of(Solver.solve(apart)).couples()).isEmpty();
    }

    private static boolean applicantWouldRather(Assignment assignment, int applicant, int mentor) {
        int[] fits = assignment.problem().fit()[applicant];
        int own = assignment.mentorOf(applicant);
        return own == Problem.NOBODY || fits[mentor] > fits[own];
    }

    private static boolean mentorWouldRather(Assignment assignment, int applicant, int mentor) {
        int taken = 0;
        boolean hasWorse = false;
        int[][] fit = assignment.problem().fit();
        for (int other = 0; other < fit.length; other++) {
            if (assignment.mentorOf(other) == mentor) {
                taken++;
                hasWorse |= fit[other][mentor] < fit[applicant][mentor];
            }
        }
        return hasWorse || taken < assignment.problem().places()[mentor];
    }
}

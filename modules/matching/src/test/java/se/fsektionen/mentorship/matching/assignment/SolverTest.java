package se.fsektionen.mentorship.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SolverTest {

    @Property(tries = 6000)
    void findsWhatTryingEverythingFinds(
            @ForAll @IntRange(max = 4) int mentors,
            @ForAll @IntRange(max = 6) int applicants,
            @ForAll @IntRange(min = 1, max = 8) int kinds,
            @ForAll @DoubleRange(max = 0.7) double forbidden,
            @ForAll long seed) {
        Problem problem = Problems.anything(mentors, applicants, kinds, forbidden, seed);
        Assignment found = Solver.solve(problem);
        assertThat(Goal.of(problem, found.mentorOf())).isEqualTo(EveryAssignment.best(problem));
        assertThat(found.proof().holds()).isTrue();
    }

    @Property(tries = 60)
    void findsWhatAnotherSolverFinds(
            @ForAll @IntRange(min = 1, max = 60) int mentors,
            @ForAll @IntRange(min = 1, max = 90) int applicants,
            @ForAll @IntRange(min = 2, max = 2000) int kinds,
            @ForAll @DoubleRange(max = 0.9) double forbidden,
            @ForAll long seed) {
        Problem problem = Problems.anything(mentors, applicants, kinds, forbidden, seed);
        Assignment found = Solver.solve(problem);
        assertThat(Goal.of(problem, found.mentorOf())).isEqualTo(OrTools.best(problem));
        assertThat(found.proof().holds()).isTrue();
    }

    @Property(tries = 1000)
    void keepsToPlacesLocksAndBans(
            @ForAll @IntRange(max = 30) int mentors,
            @ForAll @IntRange(max = 40) int applicants,
            @ForAll @IntRange(min = 1, max = 50) int kinds,
            @ForAll @DoubleRange(max = 0.95) double forbidden,
            @ForAll long seed) {
        Problem problem = Problems.anything(mentors, applicants, kinds, forbidden, seed);
        int[] mentorOf = Solver.solve(problem).mentorOf();
        int[] taken = new int[mentors];
        for (int applicant = 0; applicant < applicants; applicant++) {
            int mentor = mentorOf[applicant];
            int locked = problem.lockedTo()[applicant];
            if (locked != Problem.NOBODY) {
                assertThat(mentor).isEqualTo(locked);
            } else if (mentor != Problem.NOBODY) {
                assertThat(problem.fit()[applicant][mentor]).isNotEqualTo(Problem.FORBIDDEN);
            }
            if (mentor != Problem.NOBODY) {
                taken[mentor]++;
            }
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            assertThat(taken[mentor]).isLessThanOrEqualTo(problem.places()[mentor]);
        }
    }

    @Property(tries = 1000)
    void oneMoreApplicantOrPlaceNeverMakesFewerPairs(
            @ForAll @IntRange(min = 1, max = 12) int mentors,
            @ForAll @IntRange(min = 1, max = 15) int applicants,
            @ForAll @DoubleRange(max = 0.9) double forbidden,
            @ForAll long seed) {
        Problem problem = Problems.anything(mentors, applicants, 20, forbidden, seed);
        int pairs = pairs(problem);
        int[] places = problem.places().clone();
        places[(int) Math.floorMod(seed, (long) mentors)]++;
        assertThat(pairs(new Problem(problem.fit(), places, problem.lockedTo())))
                .isGreaterThanOrEqualTo(pairs);
        Problem fewer = new Problem(
                Arrays.copyOf(problem.fit(), applicants - 1),
                problem.places(),
                Arrays.copyOf(problem.lockedTo(), applicants - 1));
        assertThat(pairs(fewer)).isLessThanOrEqualTo(pairs);
    }

    @Test
    void givesTheSameForTheSame() {
        Problem problem = Problems.anything(40, 60, 3, 0.3, 7);
        assertThat(Solver.solve(problem).mentorOf())
                .isEqualTo(Solver.solve(problem).mentorOf());
    }

    @Test
    void solvesWithNobody() {
        assertThat(Solver.solve(new Problem(new int[0][0], new int[0], new int[0]))
                        .mentorOf())
                .isEmpty();
    }

    @Test
    void refusesMoreLocksThanPlaces() {
        assertThatThrownBy(() -> new Problem(new int[][] {{1}, {1}}, new int[] {1}, new int[] {0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int pairs(Problem problem) {
        return Goal.of(problem, Solver.solve(problem).mentorOf()).pairs();
    }
}

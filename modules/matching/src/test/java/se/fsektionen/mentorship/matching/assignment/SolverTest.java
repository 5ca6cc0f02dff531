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

    @Property(tries = 30000)
    void findsWhatTryingEverythingFinds(
            @ForAll @IntRange(max = 5) int mentors,
            @ForAll @IntRange(max = 6) int applicants,
            @ForAll @IntRange(min = 1, max = 8) int kinds,
            @ForAll @DoubleRange(max = 0.7) double forbidden,
            @ForAll Order order,
            @ForAll long seed) {
        Problem problem = Problems.anything(mentors, applicants, kinds, forbidden, seed);
        Assignment found = Solver.solve(problem, order);
        assertThat(Goal.of(problem, found.mentorOf()))
                .isEqualTo(EveryAssignment.best(problem, order))
                .isEqualTo(Goal.told(found));
        assertThat(found.proof().holds()).isTrue();
    }

    @Property(tries = 150)
    void findsWhatAnotherSolverFinds(
            @ForAll @IntRange(min = 1, max = 60) int mentors,
            @ForAll @IntRange(min = 1, max = 90) int applicants,
            @ForAll @IntRange(min = 2, max = 2000) int kinds,
            @ForAll @DoubleRange(max = 0.9) double forbidden,
            @ForAll Order order,
            @ForAll long seed) {
        Problem problem = Problems.anything(mentors, applicants, kinds, forbidden, seed);
        Assignment found = Solver.solve(problem, order);
        assertThat(Goal.of(problem, found.mentorOf())).isEqualTo(OrTools.best(problem, order));
        assertThat(found.proof().holds()).isTrue();
    }

    @Property(tries = 2000)
    void proofOfAnythingLessDoesNotHold(
            @ForAll @IntRange(min = 1, max = 10) int mentors,
            @ForAll @IntRange(min = 1, max = 12) int applicants,
            @ForAll @IntRange(min = 1, max = 30) int kinds,
            @ForAll @DoubleRange(max = 0.7) double forbidden,
            @ForAll Order order,
            @ForAll long seed) {
        Problem problem = Problems.anything(mentors, applicants, kinds, forbidden, seed);
        Goal best = Goal.told(Solver.solve(problem, order));
        int[] claimed = Solver.solve(problem, order == Order.SUM_FIRST ? Order.WORST_PAIR_FIRST : Order.SUM_FIRST)
                .mentorOf();
        assertThat(proof(problem, order, claimed).holds())
                .isEqualTo(Goal.of(problem, claimed).equals(best));
        int dropped = (int) Math.floorMod(seed, (long) applicants);
        if (problem.isFree(dropped) && claimed[dropped] != Problem.NOBODY) {
            claimed[dropped] = Problem.NOBODY;
            assertThat(proof(problem, order, claimed).holds()).isFalse();
        }
    }

    private static Proof proof(Problem problem, Order order, int[] claimed) {
        Pairing pairs = Pairing.most(problem, problem.room(), 0, new int[0]);
        Pairing mentors = Pairing.most(problem, problem.firstRoom(), 0, new int[0]);
        int bar = order == Order.SUM_FIRST ? 0 : Goal.of(problem, claimed).worst();
        return new Proof(problem, order, pairs, mentors, BestOverBar.of(problem, bar), claimed);
    }

    @Property(tries = 1000)
    void keepsToPlacesLocksAndBans(
            @ForAll @IntRange(max = 30) int mentors,
            @ForAll @IntRange(max = 40) int applicants,
            @ForAll @IntRange(min = 1, max = 50) int kinds,
            @ForAll @DoubleRange(max = 0.95) double forbidden,
            @ForAll Order order,
            @ForAll long seed) {
        Problem problem = Problems.anything(mentors, applicants, kinds, forbidden, seed);
        int[] mentorOf = Solver.solve(problem, order).mentorOf();
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
            @ForAll Order order,
            @ForAll long seed) {
        Problem problem = Problems.anything(mentors, applicants, 20, forbidden, seed);
        int pairs = pairs(problem, order);
        int[] places = problem.places().clone();
        places[(int) Math.floorMod(seed, (long) mentors)]++;
        assertThat(pairs(new Problem(problem.fit(), places, problem.lockedTo()), order))
                .isGreaterThanOrEqualTo(pairs);
        Problem fewer = new Problem(
                Arrays.copyOf(problem.fit(), applicants - 1),
                problem.places(),
                Arrays.copyOf(problem.lockedTo(), applicants - 1));
        assertThat(pairs(fewer, order)).isLessThanOrEqualTo(pairs);
    }

    @Property(tries = 200)
    void givesTheSameForTheSame(
            @ForAll @IntRange(min = 1, max = 40) int mentors,
            @ForAll @IntRange(min = 1, max = 60) int applicants,
            @ForAll @IntRange(min = 1, max = 5) int kinds,
            @ForAll Order order,
            @ForAll long seed) {
        Problem problem = Problems.anything(mentors, applicants, kinds, 0.3, seed);
        Problem again = Problems.anything(mentors, applicants, kinds, 0.3, seed);
        assertThat(Solver.solve(problem, order).mentorOf())
                .isEqualTo(Solver.solve(again, order).mentorOf());
    }

    @Test
    void turnsTheLastTwoLevelsRound() {
        Problem problem =
                new Problem(new int[][] {{Problem.FULL, 500_000}, {400_000, 0}}, new int[] {1, 1}, new int[] {-1, -1});
        assertThat(Goal.told(Solver.solve(problem, Order.SUM_FIRST))).isEqualTo(new Goal(2, 2, 0, 1_000_000));
        assertThat(Goal.told(Solver.solve(problem))).isEqualTo(new Goal(2, 2, 400_000, 900_000));
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

    private static int pairs(Problem problem, Order order) {
        return Goal.of(problem, Solver.solve(problem, order).mentorOf()).pairs();
    }
}

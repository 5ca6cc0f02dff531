package se.fsektionen.mentorship.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RegretTest {

    @Property(tries = 4000)
    void isWhatSolvingAnewWithTheLockLoses(
            @ForAll @IntRange(max = 9) int mentors,
            @ForAll @IntRange(max = 12) int applicants,
            @ForAll @IntRange(min = 1, max = 12) int kinds,
            @ForAll @DoubleRange(max = 0.8) double forbidden,
            @ForAll Order order,
            @ForAll long seed) {
        isExact(Problems.anything(mentors, applicants, kinds, forbidden, seed), order);
    }

    @Property(tries = 40)
    void isExactWithManyPeople(
            @ForAll @IntRange(min = 15, max = 30) int mentors,
            @ForAll @IntRange(min = 15, max = 40) int applicants,
            @ForAll @IntRange(min = 2, max = 2000) int kinds,
            @ForAll @DoubleRange(max = 0.5) double forbidden,
            @ForAll Order order,
            @ForAll long seed) {
        isExact(Problems.anything(mentors, applicants, kinds, forbidden, seed), order);
    }

    private static void isExact(Problem problem, Order order) {
        Assignment best = Solver.solve(problem, order);
        Regret regret = Regret.of(best);
        for (int applicant = 0; applicant < problem.applicants(); applicant++) {
            for (int mentor = 0; mentor < problem.mentors(); mentor++) {
                assertThat(regret.loss(applicant, mentor))
                        .as("applicant %d with mentor %d", applicant, mentor)
                        .isEqualTo(solvedAnew(best, applicant, mentor));
            }
        }
    }

    private static Optional<Loss> solvedAnew(Assignment best, int applicant, int mentor) {
        Problem problem = best.problem();
        int locked = problem.lockedTo()[applicant];
        if (locked == mentor) {
            return Optional.of(Loss.NONE);
        }
        long taken = Arrays.stream(problem.lockedTo()).filter(m -> m == mentor).count();
        if (locked != Problem.NOBODY
                || problem.fit()[applicant][mentor] == Problem.FORBIDDEN
                || taken == problem.places()[mentor]) {
            return Optional.empty();
        }
        return Optional.of(
                Loss.between(best, Solver.solve(Problems.locking(problem, applicant, mentor), best.order())));
    }

    @Test
    void lockingWhatIsAssignedCostsNothing() {
        Assignment best = Solver.solve(Problems.dense(20, 30, 3));
        Regret regret = Regret.of(best);
        for (int applicant = 0; applicant < 30; applicant++) {
            int mentor = best.mentorOf(applicant);
            if (mentor != Problem.NOBODY && best.problem().fit()[applicant][mentor] > best.worst()) {
                assertThat(regret.loss(applicant, mentor)).contains(Loss.NONE);
            }
        }
    }
}

package se.fsektionen.mentorship.matching.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.assignment.Problem;

class RunTest {

    @Property(tries = 200)
    void givesTheSameFromItsRecord(
            @ForAll @IntRange(max = 20) int mentors,
            @ForAll @IntRange(max = 25) int applicants,
            @ForAll Priority priority,
            @ForAll long seed) {
        Run run = anything(mentors, applicants, priority, new Random(seed));
        Run again = Run.unpacked(run.packed());
        assertThat(again.text()).isEqualTo(run.text());
        assertThat(again.digest()).isEqualTo(run.digest());
        assertThat(again.solve().digest()).isEqualTo(run.solve().digest());
        assertThat(again.solve().isProven()).isTrue();
    }

    @Test
    void isSmallEnoughToKeepForEachChange() {
        assertThat(anything(60, 80, Priority.SUM, new Random(1)).packed()).hasSizeLessThan(25_000);
    }

    @Test
    void takesNothingElseForARecord() {
        assertThatThrownBy(() -> Run.unpacked(Base64.getEncoder().encodeToString(new byte[] {1, 2, 3})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Run anything(int mentors, int applicants, Priority priority, Random random) {
        int[][] fits = IntStream.range(0, applicants)
                .mapToObj(a -> random.ints(mentors, Problem.FORBIDDEN, Problem.FULL + 1)
                        .map(fit -> random.nextInt(10) == 0 ? Problem.FORBIDDEN : fit)
                        .toArray())
                .toArray(int[][]::new);
        int[] lockedTo = new int[applicants];
        Arrays.fill(lockedTo, Problem.NOBODY);
        if (mentors > 0 && applicants > 0) {
            lockedTo[random.nextInt(applicants)] = random.nextInt(mentors);
        }
        List<Run.Places> places = IntStream.range(0, mentors)
                .mapToObj(m -> new Run.Places(new PersonId("person-m" + m), 1 + random.nextInt(2)))
                .toList();
        List<PersonId> people = IntStream.range(0, applicants)
                .mapToObj(a -> new PersonId("person-a" + a))
                .toList();
        return new Run(priority, places, people, fits, lockedTo);
    }
}

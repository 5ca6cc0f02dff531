package se.fsektionen.mentorship.relationship.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.relationship.CareRules;
import se.fsektionen.mentorship.relationship.PairHistory;
import se.fsektionen.mentorship.relationship.PairHistory.Report;
import se.fsektionen.mentorship.relationship.Side;
import se.fsektionen.mentorship.relationship.TryCareRules;
import se.fsektionen.mentorship.relationship.TryCareRules.Shown;

class CareTrialTest {

    private static final LocalDate STARTED = LocalDate.of(2025, 10, 6);

    /** Both report and are content, on these days after the start. */
    private static PairHistory pair(int overAfter, int... metAfter) {
        List<Report> reports = IntStream.of(metAfter)
                .mapToObj(STARTED::plusDays)
                .flatMap(day -> Stream.of(Side.values()).map(side -> new Report(side, day, day, 4)))
                .toList();
        return new PairHistory(STARTED, STARTED.plusDays(overAfter), reports, List.of());
    }

    private static Shown early(PairHistory... pairs) {
        return CareTrial.shown(List.of(pairs), CareRules.USUAL, TryCareRules.DAYS_TO_ACT);
    }

    @Test
    void countsWhatWouldHaveShownInTimeToAct() {
        assertThat(early(pair(42), pair(41), pair(28), pair(27))).isEqualTo(new Shown(4, 1, 3));
    }

    @Test
    void countsFalseAlarmsOnAnyDay() {
        PairHistory well = pair(80, 5, 25, 50, 75);
        PairHistory silentForLong = pair(80, 5, 66);
        assertThat(CareTrial.shown(List.of(well, silentForLong), CareRules.USUAL, 1))
                .isEqualTo(new Shown(2, 1, 1));
    }

    @Test
    void changesWithTheRules() {
        CareRules patient = new CareRules(30, 60, 90, 80, 100, 60, 1, 4);
        assertThat(CareTrial.shown(List.of(pair(42)), patient, TryCareRules.DAYS_TO_ACT))
                .isEqualTo(new Shown(1, 0, 0));
    }

    @Test
    void knowsNothingOfAPairThatEndedAtOnce() {
        assertThat(early(pair(0), pair(5))).isEqualTo(new Shown(2, 0, 0));
    }
}

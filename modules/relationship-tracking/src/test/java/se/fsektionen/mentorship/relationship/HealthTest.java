package se.fsektionen.mentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.relationship.Health.Level;
import se.fsektionen.mentorship.relationship.HealthRule.Finding;
import se.fsektionen.mentorship.relationship.PairHistory.Concern;
import se.fsektionen.mentorship.relationship.PairHistory.Report;

class HealthTest {

    private static final LocalDate STARTED = LocalDate.of(2026, 10, 5);
    private static final LocalDate MET = LocalDate.of(2026, 10, 15);

    private static Report told(Side side, LocalDate met, @Nullable Integer rating) {
        return new Report(side, met, met, rating);
    }

    private static Report told(Side side, int rating) {
        return told(side, MET, rating);
    }

    private static PairHistory met(Report... reports) {
        return new PairHistory(STARTED, null, List.of(reports), List.of());
    }

    private static PairHistory concerned(Concern... concerns) {
        return new PairHistory(STARTED, null, List.of(told(Side.MENTOR, 4), told(Side.MENTEE, 4)), List.of(concerns));
    }

    private static Health on(LocalDate day, PairHistory pair) {
        return Health.of(pair, CareRules.USUAL, day);
    }

    private static Finding only(Health health) {
        assertThat(health.findings()).hasSize(1);
        return health.findings().getFirst();
    }

    @Test
    void isGoodWithoutFindings() {
        Health health = on(MET.plusDays(3), met(told(Side.MENTOR, 4), told(Side.MENTEE, 5)));
        assertThat(health).isEqualTo(new Health(Level.GOOD, List.of()));
    }

    @Test
    void noFirstMeetingIsAmberWhenBothAreRemindedAndRedAtTheLastReminder() {
        assertThat(on(STARTED.plusDays(13), met()).good()).isTrue();
        assertThat(only(on(STARTED.plusDays(14), met())))
                .isEqualTo(new Finding(
                        HealthRule.NO_FIRST_MEETING, Level.AMBER, null, List.of(14L), STARTED.plusDays(14)));
        assertThat(only(on(STARTED.plusDays(30), met())))
                .isEqualTo(
                        new Finding(HealthRule.NO_FIRST_MEETING, Level.RED, null, List.of(30L), STARTED.plusDays(28)));
    }

    @Test
    void silenceIsCountedFromTheLastMeeting() {
        PairHistory pair = met(told(Side.MENTOR, 4), told(Side.MENTEE, 4));
        assertThat(on(MET.plusDays(44), pair).finding(HealthRule.SILENT)).isEmpty();
        assertThat(on(MET.plusDays(47), pair).finding(HealthRule.SILENT))
                .contains(new Finding(HealthRule.SILENT, Level.AMBER, null, List.of(47L), MET.plusDays(45)));
        assertThat(on(MET.plusDays(60), pair).finding(HealthRule.SILENT))
                .contains(new Finding(HealthRule.SILENT, Level.RED, null, List.of(60L), MET.plusDays(60)));
    }

    @Test
    void aLowRatingByEitherSideIsRedTheSameDay() {
        assertThat(on(MET, met(told(Side.MENTOR, 3), told(Side.MENTEE, 3))).good())
                .isTrue();
        assertThat(on(MET, met(told(Side.MENTEE, 2))).finding(HealthRule.LOW_RATING))
                .contains(new Finding(HealthRule.LOW_RATING, Level.RED, Side.MENTEE, List.of(2L), MET));
    }

    @Test
    void tellsOfEachSideThatRatesLow() {
        assertThat(on(MET, met(told(Side.MENTOR, 1), told(Side.MENTEE, 2))).findings())
                .extracting(Finding::rule, Finding::side)
                .containsExactly(tuple(HealthRule.LOW_RATING, Side.MENTOR), tuple(HealthRule.LOW_RATING, Side.MENTEE));
    }

    @Test
    void onlyTheLatestRatingCounts() {
        PairHistory better = met(told(Side.MENTEE, MET.minusDays(5), 1), told(Side.MENTEE, MET, 4));
        assertThat(on(MET, better).finding(HealthRule.LOW_RATING)).isEmpty();
    }

    @Test
    void ratingsApartAreAmber() {
        assertThat(on(MET, met(told(Side.MENTOR, 5), told(Side.MENTEE, 4))).good())
                .isTrue();
        assertThat(only(on(MET, met(told(Side.MENTOR, 5), told(Side.MENTEE, 3)))))
                .isEqualTo(new Finding(HealthRule.RATINGS_APART, Level.AMBER, null, List.of(2L), MET));
    }

    @Test
    void twoMeetingsFewerThanExpectedIsAmber() {
        PairHistory once = met(told(Side.MENTOR, 4), told(Side.MENTEE, 4));
        assertThat(on(STARTED.plusDays(89), once).finding(HealthRule.FEW_MEETINGS))
                .isEmpty();
        assertThat(on(STARTED.plusDays(90), once).finding(HealthRule.FEW_MEETINGS))
                .contains(
                        new Finding(HealthRule.FEW_MEETINGS, Level.AMBER, null, List.of(1L, 3L), STARTED.plusDays(90)));
    }

    @Test
    void oneWhoTellsNothingIsNoticedWhereTheOtherTellsOfMeetings() {
        LocalDate again = STARTED.plusDays(40);
        PairHistory pair = met(told(Side.MENTEE, MET, 4), told(Side.MENTEE, again, 4));
        assertThat(on(STARTED.plusDays(44), pair).good()).isTrue();
        assertThat(only(on(STARTED.plusDays(46), pair)))
                .isEqualTo(new Finding(
                        HealthRule.ONE_SIDE_SILENT, Level.AMBER, Side.MENTOR, List.of(46L), STARTED.plusDays(45)));
    }

    @Test
    void aConcernIsRedUntilSomethingIsDoneAndAmberUntilItIsResolved() {
        Concern concern = new Concern(MET, MET.plusDays(2), MET.plusDays(5));
        assertThat(only(on(MET.plusDays(1), concerned(concern))))
                .isEqualTo(new Finding(HealthRule.CONCERN_UNATTENDED, Level.RED, null, List.of(1L), MET));
        assertThat(only(on(MET.plusDays(3), concerned(concern))))
                .isEqualTo(new Finding(HealthRule.CONCERN_OPEN, Level.AMBER, null, List.of(1L), MET));
        assertThat(on(MET.plusDays(5), concerned(concern)).good()).isTrue();
    }

    @Test
    void namesTheMostPressingFirst() {
        PairHistory pair = new PairHistory(
                STARTED,
                null,
                List.of(told(Side.MENTOR, 5), told(Side.MENTEE, 1)),
                List.of(new Concern(MET, MET, null), new Concern(MET, null, null)));
        Health health = on(MET.plusDays(60), pair);
        assertThat(health.level()).isEqualTo(Level.RED);
        assertThat(health.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        HealthRule.CONCERN_UNATTENDED,
                        HealthRule.LOW_RATING,
                        HealthRule.SILENT,
                        HealthRule.CONCERN_OPEN,
                        HealthRule.RATINGS_APART);
    }

    @Test
    void knowsNothingOfWhatWasToldLater() {
        PairHistory pair = met(new Report(Side.MENTEE, MET, MET.plusDays(20), 1));
        assertThat(on(MET.plusDays(10), pair).findings())
                .extracting(Finding::rule)
                .containsExactly(HealthRule.NO_FIRST_MEETING);
        assertThat(on(MET.plusDays(20), pair).findings())
                .extracting(Finding::rule)
                .contains(HealthRule.LOW_RATING)
                .doesNotContain(HealthRule.NO_FIRST_MEETING);
    }

    @Test
    void asksNothingMoreOfAPairThatIsOverButItsConcerns() {
        LocalDate over = MET.plusDays(10);
        PairHistory pair =
                new PairHistory(STARTED, over, List.of(told(Side.MENTEE, 1)), List.of(new Concern(MET, null, null)));
        assertThat(only(on(over.plusDays(100), pair)).rule()).isEqualTo(HealthRule.CONCERN_UNATTENDED);
    }

    @Test
    void countsAMeetingOnceAndWhoDidNotReportIt() {
        PairHistory pair = met(
                told(Side.MENTOR, 4),
                told(Side.MENTEE, 4),
                told(Side.MENTEE, 4),
                told(Side.MENTEE, MET.plusDays(9), 4));
        assertThat(pair.meetings()).isEqualTo(3);
        assertThat(Stream.of(Side.values()).map(pair::missing)).containsExactly(2L, 0L);
    }
}

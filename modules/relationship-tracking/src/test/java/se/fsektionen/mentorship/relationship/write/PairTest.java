package se.fsektionen.mentorship.relationship.write;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.pair;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.CommandTargets;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.support.MovableClock;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.relationship.ConcernAction;
import se.fsektionen.mentorship.relationship.ConcernId;
import se.fsektionen.mentorship.relationship.ConcernOutcome;
import se.fsektionen.mentorship.relationship.MeetingReport;
import se.fsektionen.mentorship.relationship.MeetingReportId;
import se.fsektionen.mentorship.relationship.Nudge;
import se.fsektionen.mentorship.relationship.PairCommand.CompletePair;
import se.fsektionen.mentorship.relationship.PairCommand.EndPair;
import se.fsektionen.mentorship.relationship.PairCommand.NoteContact;
import se.fsektionen.mentorship.relationship.PairCommand.NudgePair;
import se.fsektionen.mentorship.relationship.PairCommand.RaiseConcern;
import se.fsektionen.mentorship.relationship.PairCommand.RecordAction;
import se.fsektionen.mentorship.relationship.PairCommand.ReportMeeting;
import se.fsektionen.mentorship.relationship.PairCommand.ResolveConcern;
import se.fsektionen.mentorship.relationship.PairCommand.StartPair;
import se.fsektionen.mentorship.relationship.PairEvent.ConcernActionRecorded;
import se.fsektionen.mentorship.relationship.PairEvent.ConcernRaised;
import se.fsektionen.mentorship.relationship.PairEvent.ConcernResolved;
import se.fsektionen.mentorship.relationship.PairEvent.ContactNoted;
import se.fsektionen.mentorship.relationship.PairEvent.MeetingReported;
import se.fsektionen.mentorship.relationship.PairEvent.PairCompleted;
import se.fsektionen.mentorship.relationship.PairEvent.PairEnded;
import se.fsektionen.mentorship.relationship.PairEvent.PairNudged;
import se.fsektionen.mentorship.relationship.PairEvent.PairStarted;
import se.fsektionen.mentorship.relationship.Side;

class PairTest {

    private static final Instant START = Instant.parse("2026-10-05T10:00:00Z");
    private static final LocalDate STARTED = LocalDate.of(2026, 10, 5);
    private static final LocalDate TODAY = STARTED.plusDays(30);
    private static final PairId PAIR = pair(1);
    private static final ApplicationId APPLICATION = ApplicationId.of(AUTUMN, BO);
    private static final MeetingReportId REPORT = new MeetingReportId("report-1");
    private static final ConcernId CONCERN = new ConcernId("concern-1");
    private static final String LONG = "x".repeat(4001);

    private static final PairStarted PAIR_STARTED = new PairStarted(PAIR, AUTUMN, ANNA, BO, APPLICATION);
    private static final ConcernRaised RAISED =
            new ConcernRaised(PAIR, AUTUMN, CONCERN, Side.MENTEE, BO, "Får inget svar.");
    private static final ConcernResolved RESOLVED =
            new ConcernResolved(PAIR, AUTUMN, CONCERN, ConcernOutcome.SOLVED, BO, "Bokat.");
    private static final PairEnded ENDED = new PairEnded(PAIR, AUTUMN, ANNA, BO);
    private static final PairCompleted COMPLETED = new PairCompleted(PAIR, AUTUMN, ANNA, BO);

    private final MovableClock clock = new MovableClock(START.plus(Duration.ofDays(30)));
    private FixtureConfiguration<Pair> pair;

    @BeforeEach
    void setUp() {
        pair = new AggregateTestFixture<>(Pair.class)
                .registerCommandTargetResolver(new CommandTargets())
                .registerInjectableResource(clock);
    }

    /** A pair that started on that day, and what happened to it the same day. */
    private TestExecutor<Pair> given(Object... then) {
        TestExecutor<Pair> started = pair.givenCurrentTime(START).andGiven(PAIR_STARTED);
        return then.length == 0 ? started : started.andGiven(then);
    }

    private static Matcher<?> broken(Class<?> rule) {
        return Matchers.matches(e -> e instanceof RuleBroken refusal && rule.isInstance(refusal.rule()));
    }

    private static MeetingReport report(LocalDate date, int minutes, String summary, @Nullable Integer rating) {
        return new MeetingReport(date, false, "Lund", minutes, summary, rating);
    }

    private static MeetingReport on(LocalDate date) {
        return report(date, 60, "Lunch.", 4);
    }

    private static ReportMeeting reporting(MeetingReport report) {
        return new ReportMeeting(PAIR, REPORT, Side.MENTOR, report);
    }

    private static RaiseConcern raising(String words) {
        return new RaiseConcern(PAIR, CONCERN, Side.MENTEE, words);
    }

    private static RecordAction acting(String note) {
        return new RecordAction(PAIR, CONCERN, ConcernAction.WROTE, note);
    }

    private static ConcernActionRecorded acted(String note) {
        return new ConcernActionRecorded(PAIR, AUTUMN, CONCERN, ConcernAction.WROTE, BO, note);
    }

    private static ResolveConcern resolving(String note) {
        return new ResolveConcern(PAIR, CONCERN, ConcernOutcome.SOLVED, note);
    }

    @Test
    void startsOnce() {
        StartPair start = new StartPair(PAIR, AUTUMN, ANNA, BO, APPLICATION);
        pair.givenNoPriorActivity().when(start).expectEvents(PAIR_STARTED);
        pair.given(PAIR_STARTED).when(start).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void takesAReportFromEitherSideOnce() {
        MeetingReported byMentor = new MeetingReported(PAIR, AUTUMN, REPORT, Side.MENTOR, ANNA, on(TODAY));
        given().when(reporting(on(TODAY))).expectEvents(byMentor);
        given().when(new ReportMeeting(PAIR, REPORT, Side.MENTEE, on(TODAY)))
                .expectEvents(new MeetingReported(PAIR, AUTUMN, REPORT, Side.MENTEE, BO, on(TODAY)));
        given(byMentor)
                .when(reporting(on(TODAY)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void takesNoReportOfAMeetingToCome() {
        given().when(reporting(on(TODAY.plusDays(1)))).expectException(broken(MeetingMustHaveBeen.class));
    }

    @Test
    void takesAReportOfAMeetingTwoWeeksBeforeTheStartAndNoEarlier() {
        given().when(reporting(on(STARTED.minusDays(14)))).expectSuccessfulHandlerExecution();
        given().when(reporting(on(STARTED.minusDays(15)))).expectException(broken(MeetingMustBelongToThePair.class));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 601})
    void takesNoReportOfAMeetingOfAnImpossibleLength(int minutes) {
        given().when(reporting(report(TODAY, minutes, "Lunch.", 4)))
                .expectException(broken(MeetingMustHaveALength.class));
    }

    @Test
    void takesNoReportWithoutASummary() {
        given().when(reporting(report(TODAY, 60, " ", 4))).expectException(broken(MeetingMustBeSummarised.class));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {0, 6})
    void takesNoReportWithoutARatingFromOneToFive(@Nullable Integer rating) {
        given().when(reporting(report(TODAY, 60, "Lunch.", rating)))
                .expectException(broken(RelationshipMustBeRated.class));
    }

    @Test
    void takesNoTextOfManyPages() {
        given().when(reporting(report(TODAY, 60, LONG, 4))).expectException(broken(TextMustBeOfReasonableLength.class));
        given().when(reporting(new MeetingReport(TODAY, false, LONG, 60, "Lunch.", 4)))
                .expectException(broken(TextMustBeOfReasonableLength.class));
        given().when(raising(LONG)).expectException(broken(TextMustBeOfReasonableLength.class));
        given(RAISED).when(acting(LONG)).expectException(broken(TextMustBeOfReasonableLength.class));
        given(RAISED).when(resolving(LONG)).expectException(broken(TextMustBeOfReasonableLength.class));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesReportsAndConcernsAMonthAfterItIsOverAndNoLonger(boolean early) {
        Object over = early ? ENDED : COMPLETED;
        given(over).when(reporting(on(STARTED))).expectSuccessfulHandlerExecution();
        given(over).when(raising("Hann inte ses.")).expectSuccessfulHandlerExecution();
        clock.advance(Duration.ofDays(1));
        given(over).when(reporting(on(STARTED))).expectException(broken(PairMustTakeReports.class));
        given(over).when(raising("Hann inte ses.")).expectException(broken(PairMustTakeReports.class));
    }

    @Test
    void takesAConcernOnce() {
        given().when(raising("Får inget svar.")).expectEvents(RAISED);
        given(RAISED)
                .when(raising("Får inget svar."))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void takesNoConcernWithoutWords() {
        given().when(raising(" ")).expectException(broken(ConcernNeedsWords.class));
    }

    @Test
    void recordsWhatWasDoneAboutAConcernOnce() {
        given(RAISED).when(acting("Skrev.")).expectEvents(acted("Skrev."));
        given(RAISED, acted("Skrev."))
                .when(acting("Skrev."))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(RAISED, acted("Skrev.")).when(acting("Skrev igen.")).expectEvents(acted("Skrev igen."));
        given(RAISED, acted("Skrev."), acted("Skrev igen."))
                .when(acting("Skrev."))
                .expectEvents(acted("Skrev."));
    }

    @Test
    void resolvesAConcernOnce() {
        given(RAISED).when(resolving("Bokat.")).expectEvents(RESOLVED);
        given(RAISED, RESOLVED)
                .when(resolving("Bokat."))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void doesNothingMoreAboutAConcernThatIsNotOpen() {
        given().when(acting("Skrev.")).expectException(broken(ConcernMustBeOpen.class));
        given().when(resolving("Bokat.")).expectException(broken(ConcernMustBeOpen.class));
        given(RAISED, RESOLVED).when(acting("Skrev.")).expectException(broken(ConcernMustBeOpen.class));
        given(RAISED, RESOLVED).when(resolving("Annat.")).expectException(broken(ConcernMustBeOpen.class));
    }

    private static PairNudged nudged(Nudge nudge, LocalDate since, PersonId... people) {
        return new PairNudged(PAIR, AUTUMN, nudge, List.of(people), since);
    }

    @Test
    void remindsTheMenteeFirstAndThenBoth() {
        given().when(new NudgePair(PAIR, Nudge.FIRST_MEETING_MENTEE, STARTED))
                .expectEvents(nudged(Nudge.FIRST_MEETING_MENTEE, STARTED, BO));
        given(nudged(Nudge.FIRST_MEETING_MENTEE, STARTED, BO))
                .when(new NudgePair(PAIR, Nudge.FIRST_MEETING_BOTH, STARTED))
                .expectEvents(nudged(Nudge.FIRST_MEETING_BOTH, STARTED, BO, ANNA));
    }

    @Test
    void remindsOnceAndNeverMoreMildlyThanBefore() {
        PairNudged both = nudged(Nudge.FIRST_MEETING_BOTH, STARTED, BO, ANNA);
        given(both).when(new NudgePair(PAIR, Nudge.FIRST_MEETING_BOTH, STARTED)).expectNoEvents();
        given(both)
                .when(new NudgePair(PAIR, Nudge.FIRST_MEETING_MENTEE, STARTED))
                .expectNoEvents();
    }

    @Test
    void remindsOfNothingThatHasHappenedAndNobodyWhoIsDone() {
        MeetingReported met = new MeetingReported(
                PAIR, AUTUMN, REPORT, Side.MENTEE, BO, report(STARTED.plusDays(5), 60, "Lunch.", 4));
        given(met).when(new NudgePair(PAIR, Nudge.FIRST_MEETING_BOTH, STARTED)).expectNoEvents();
        given(met)
                .when(new NudgePair(PAIR, Nudge.NEXT_MEETING_MENTEE, STARTED.plusDays(5)))
                .expectEvents(nudged(Nudge.NEXT_MEETING_MENTEE, STARTED.plusDays(5), BO));
        given(ENDED)
                .when(new NudgePair(PAIR, Nudge.FIRST_MEETING_BOTH, STARTED))
                .expectNoEvents();
    }

    @Test
    void notesThatTheCoordinatorHasBeenInTouchOnce() {
        ContactNoted noted = new ContactNoted(PAIR, AUTUMN, BO, "Ringde båda.");
        given().when(new NoteContact(PAIR, "Ringde båda.")).expectEvents(noted);
        given().andGivenCurrentTime(START.plus(Duration.ofDays(30)))
                .andGiven(noted)
                .when(new NoteContact(PAIR, "Ringde båda."))
                .expectNoEvents();
        given().when(new NoteContact(PAIR, LONG)).expectException(broken(TextMustBeOfReasonableLength.class));
    }

    @Test
    void endsEarlyForAReasonOnce() {
        Map<String, String> reason = Map.of(Metadata.REASON, "Flyttar utomlands");
        given().when(new EndPair(PAIR), reason).expectEvents(ENDED);
        given(ENDED)
                .when(new EndPair(PAIR), reason)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given().when(new EndPair(PAIR)).expectException(broken(EndNeedsReason.class));
        given().when(new EndPair(PAIR), Map.of(Metadata.REASON, " ")).expectException(broken(EndNeedsReason.class));
        given(COMPLETED).when(new EndPair(PAIR), reason).expectException(broken(PairMustRun.class));
    }

    @Test
    void isCompletedOnceUnlessItEndedEarly() {
        given().when(new CompletePair(PAIR)).expectEvents(COMPLETED);
        given(COMPLETED)
                .when(new CompletePair(PAIR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(ENDED)
                .when(new CompletePair(PAIR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}

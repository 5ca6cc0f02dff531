package se.fsektionen.mentorship.relationship;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.fsektionen.mentorship.platform.serialization.GoldenEvents;
import se.fsektionen.mentorship.recruitment.ApplicationId;

class GoldenTest {

    private static final ConcernId CONCERN = new ConcernId("concern-1");

    @TestFactory
    Stream<DynamicTest> storedForm() {
        return GoldenEvents.of(
                getClass().getPackage(),
                new PairEvent.PairStarted(pair(1), AUTUMN, ANNA, BO, ApplicationId.of(AUTUMN, BO)),
                new PairEvent.MeetingReported(
                        pair(1),
                        AUTUMN,
                        new MeetingReportId("report-1"),
                        Side.MENTEE,
                        BO,
                        new MeetingReport(LocalDate.of(2026, 10, 12), false, "Lund", 60, "Vi åt lunch.", 4)),
                new PairEvent.ConcernRaised(pair(1), AUTUMN, CONCERN, Side.MENTEE, BO, "Får inget svar."),
                new PairEvent.ConcernActionRecorded(
                        pair(1), AUTUMN, CONCERN, ConcernAction.TALKED_WITH_MENTOR, BO, "Hon var bortrest."),
                new PairEvent.ConcernResolved(
                        pair(1), AUTUMN, CONCERN, ConcernOutcome.SOLVED, BO, "De har bokat en tid."),
                new PairEvent.PairNudged(
                        pair(1), AUTUMN, Nudge.FIRST_MEETING_BOTH, List.of(BO, ANNA), LocalDate.of(2026, 10, 5)),
                new PairEvent.ContactNoted(pair(1), AUTUMN, BO, "Ringde båda."),
                new PairEvent.PairEnded(pair(1), AUTUMN, ANNA, BO),
                new PairEvent.PairCompleted(pair(1), AUTUMN, ANNA, BO),
                new CareRulesSet(CareRulesId.of(AUTUMN), AUTUMN, CareRules.USUAL));
    }
}

package se.fsektionen.mentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.relationship.PairCommand.EndPair;
import se.fsektionen.mentorship.relationship.PairCommand.NudgePair;
import se.fsektionen.mentorship.relationship.PairCommand.ReportMeeting;
import se.fsektionen.mentorship.relationship.PairEvent.PairNudged;
import se.fsektionen.mentorship.relationship.automation.NudgingRound;

/** A year of rounds. Anna is the mentor of Bo and Cia, Dan of Eva. */
class NudgesTest {

    private static final PersonId CIA = new PersonId("person-cia");
    private static final PersonId DAN = new PersonId("person-dan");
    private static final PersonId EVA = new PersonId("person-eva");
    private static final PairId WITH_BO = PairId.of(AUTUMN, ANNA, BO);
    private static final PairId WITH_CIA = PairId.of(AUTUMN, ANNA, CIA);
    private static final PairId WITH_EVA = PairId.of(AUTUMN, DAN, EVA);
    private static final LocalDate STARTED = LocalDate.of(2026, 10, 5);
    private static final LocalDate CIA_MET = LocalDate.of(2026, 10, 12);
    private static final LocalDate CIA_MET_AGAIN = LocalDate.of(2027, 1, 10);

    /** Also at night, and more than once a day. */
    private static final List<LocalTime> ROUNDS = List.of(
            LocalTime.of(0, 30),
            LocalTime.of(7, 59),
            LocalTime.of(8, 0),
            LocalTime.of(14, 0),
            LocalTime.of(20, 0),
            LocalTime.of(23, 30));

    private RunningProgramme programme;

    @BeforeEach
    void start() {
        programme = RunningProgramme.start();
        MadeUpTerm term = MadeUpTerm.open(programme);
        term.mentor(ANNA, 2);
        term.mentor(DAN, 1);
        List.of(BO, CIA, EVA).forEach(term::applicant);
        programme.clock().moveTo(Instant.parse("2026-10-05T10:00:00Z"));
        term.pairUp(Map.of(BO, ANNA, CIA, ANNA, EVA, DAN));
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    @Test
    void remindsThroughAYearOfEachPairOnceAndNeverAtNight() {
        STARTED.plusDays(1).datesUntil(LocalDate.of(2027, 8, 29)).forEach(this::live);

        assertThat(nudges())
                .containsExactlyInAnyOrder(
                        nudge(WITH_BO, Nudge.FIRST_MEETING_MENTEE, STARTED.plusDays(10), BO),
                        nudge(WITH_BO, Nudge.FIRST_MEETING_BOTH, STARTED.plusDays(14), BO, ANNA),
                        nudge(WITH_BO, Nudge.FIRST_MEETING_BOTH_AGAIN, STARTED.plusDays(28), BO, ANNA),
                        nudge(WITH_EVA, Nudge.FIRST_MEETING_MENTEE, STARTED.plusDays(10), EVA),
                        nudge(WITH_CIA, Nudge.NEXT_MEETING_MENTEE, CIA_MET.plusDays(45), CIA),
                        nudge(WITH_CIA, Nudge.NEXT_MEETING_BOTH, CIA_MET.plusDays(60), CIA, ANNA),
                        nudge(WITH_CIA, Nudge.NEXT_MEETING_MENTEE, CIA_MET_AGAIN.plusDays(45), CIA));
        assertThat(programme.events(LetterWritten.class))
                .filteredOn(letter -> letter.kind().name().contains("_MEETING_"))
                .extracting(LetterWritten::kind, LetterWritten::recipient)
                .containsExactlyInAnyOrder(
                        tuple(LetterKind.FIRST_MEETING_TO_MENTEE, BO),
                        tuple(LetterKind.FIRST_MEETING_TO_MENTEE, BO),
                        tuple(LetterKind.FIRST_MEETING_TO_MENTEE, BO),
                        tuple(LetterKind.FIRST_MEETING_TO_MENTEE, EVA),
                        tuple(LetterKind.FIRST_MEETING_TO_MENTOR, ANNA),
                        tuple(LetterKind.FIRST_MEETING_TO_MENTOR, ANNA),
                        tuple(LetterKind.NEXT_MEETING_TO_MENTEE, CIA),
                        tuple(LetterKind.NEXT_MEETING_TO_MENTEE, CIA),
                        tuple(LetterKind.NEXT_MEETING_TO_MENTEE, CIA),
                        tuple(LetterKind.NEXT_MEETING_TO_MENTOR, ANNA));
    }

    /** What happens in the year, and the day's rounds. */
    private void live(LocalDate day) {
        programme.clock().moveTo(day.atTime(12, 0).atZone(Stockholm.ZONE).toInstant());
        if (day.equals(CIA_MET) || day.equals(CIA_MET_AGAIN)) {
            programme.send(new ReportMeeting(
                    WITH_CIA,
                    new MeetingReportId("report-" + day),
                    Side.MENTEE,
                    new MeetingReport(day, true, "", 45, "Lunch.", 4)));
        }
        if (day.equals(STARTED.plusDays(11))) {
            programme.send(new ErasePerson(EVA));
            programme.settle();
        }
        if (day.equals(LocalDate.of(2027, 3, 1))) {
            programme.send(new EndPair(WITH_CIA), "Cia flyttar");
        }
        for (LocalTime time : ROUNDS) {
            programme.clock().moveTo(day.atTime(time).atZone(Stockholm.ZONE).toInstant());
            programme.bean(NudgingRound.class).walk();
        }
    }

    @Test
    void saysInTheLetterHowToReachTheOtherAndWhatToTalkAbout() {
        programme.clock().moveTo(Instant.parse("2026-10-15T10:00:00Z"));
        programme.bean(NudgingRound.class).walk();

        LetterWritten toBo = programme.events(LetterWritten.class).stream()
                .filter(letter -> letter.kind() == LetterKind.FIRST_MEETING_TO_MENTEE
                        && letter.recipient().equals(BO))
                .findFirst()
                .orElseThrow();
        assertThat(toBo.values())
                .contains(
                        MergeValue.about(ANNA, "other", MadeUpTerm.name(ANNA)),
                        MergeValue.about(ANNA, "otherEmail", MadeUpTerm.email(ANNA)),
                        MergeValue.of("days", "10"))
                .anySatisfy(value -> {
                    assertThat(value.place()).isEqualTo("topics");
                    assertThat(value.value()).contains("första jobbet");
                });
    }

    @Test
    void givesTheOneReminderThatIsDueWhereRoundsWereMissed() {
        programme.clock().moveTo(Instant.parse("2026-11-20T10:00:00Z"));
        programme.bean(NudgingRound.class).walk();
        programme.send(new NudgePair(WITH_BO, Nudge.FIRST_MEETING_MENTEE, STARTED));

        assertThat(programme.events(PairNudged.class))
                .hasSize(3)
                .extracting(PairNudged::nudge)
                .containsOnly(Nudge.FIRST_MEETING_BOTH_AGAIN);
    }

    @Test
    void remindsNobodyOfATermWhoseLastDayHasPassed() {
        programme.clock().moveTo(Instant.parse("2027-09-10T10:00:00Z"));
        programme.bean(NudgingRound.class).walk();

        assertThat(programme.events(PairNudged.class)).isEmpty();
    }

    private static Tuple nudge(PairId pair, Nudge nudge, LocalDate day, PersonId... people) {
        return tuple(pair, nudge, day.atTime(8, 0), List.of(people));
    }

    /** Each pair's nudges with the time they were given. */
    private List<Tuple> nudges() {
        programme.settle();
        return List.of(WITH_BO, WITH_CIA, WITH_EVA).stream()
                .flatMap(pair -> programme
                        .bean(EventStore.class)
                        .readEvents(pair.value())
                        .asStream())
                .filter(message -> message.getPayload() instanceof PairNudged)
                .map(NudgesTest::told)
                .toList();
    }

    private static Tuple told(DomainEventMessage<?> message) {
        PairNudged event = (PairNudged) message.getPayload();
        return tuple(
                event.pairId(),
                event.nudge(),
                message.getTimestamp().atZone(Stockholm.ZONE).toLocalDateTime(),
                event.people());
    }
}

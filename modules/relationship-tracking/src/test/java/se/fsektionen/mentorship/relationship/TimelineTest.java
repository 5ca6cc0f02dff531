package se.fsektionen.mentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.SPRING;
import static se.fsektionen.mentorship.recruitment.Samples.TEXT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.MailingId;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AskAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RecordContact;
import se.fsektionen.mentorship.recruitment.ContactChannel;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermDates;
import se.fsektionen.mentorship.relationship.PairCommand.EndPair;
import se.fsektionen.mentorship.relationship.PairCommand.RaiseConcern;
import se.fsektionen.mentorship.relationship.PairCommand.ReportMeeting;

/** Anna is the mentor of both Bo and Cia, and is asked for the spring term too. This is told of her and Bo. */
class TimelineTest {

    private static final PersonId CIA = new PersonId("person-cia");
    private static final PersonId DAN = new PersonId("person-dan");
    private static final PairId PAIR = PairId.of(AUTUMN, ANNA, BO);
    private static final PairId OTHER_PAIR = PairId.of(AUTUMN, ANNA, CIA);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final String BOS_WORDS = "Bo får inget svar.";
    private static final String REASON = "Bo flyttar";

    private static RunningProgramme programme;

    @BeforeAll
    static void liveThroughAnAutumn() {
        programme = RunningProgramme.start();
        MadeUpTerm term = MadeUpTerm.open(programme);
        term.mentor(ANNA, 2);
        programme.settle();
        programme.send(new RecordContact(ANNA, ContactChannel.TELEPHONE, "Vill gärna ha två."));
        programme.clock().advance(Duration.ofDays(1));
        term.applicant(BO);
        term.applicant(CIA);
        term.applicant(DAN);
        programme.clock().moveTo(Instant.parse("2026-10-05T10:00:00Z"));
        term.pairUp(Map.of(BO, ANNA, CIA, ANNA));
        programme.clock().moveTo(Instant.parse("2026-10-12T15:00:00Z"));
        programme.send(new CreateTerm(
                SPRING,
                2027,
                Season.SPRING,
                new TermDates(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 2, 22), LocalDate.of(2028, 1, 31))));
        programme.send(new AskAlumnus(ANNA, SPRING, new MailingId("mailing-2"), TEXT));
        programme.settle();
        report(PAIR, "report-1", Side.MENTOR, "Lunch med Bo.");
        report(OTHER_PAIR, "report-2", Side.MENTOR, "Lunch med Cia.");
        programme.send(
                Actor.person(BO, Role.MENTEE),
                new RaiseConcern(PAIR, new ConcernId("concern-1"), Side.MENTEE, BOS_WORDS));
        programme.send(new RaiseConcern(OTHER_PAIR, new ConcernId("concern-2"), Side.MENTOR, "Cia hör inte av sig."));
        programme.settle();
        programme.clock().advance(Duration.ofDays(1));
        programme.send(new EndPair(PAIR), REASON);
        programme.settle();
    }

    @AfterAll
    static void stop() {
        programme.close();
    }

    private static void report(PairId pair, String id, Side side, String summary) {
        programme.send(new ReportMeeting(
                pair, new MeetingReportId(id), side, new MeetingReport(TODAY, false, "Lund", 60, summary, 4)));
    }

    private List<TimelineEntry> timeline() {
        programme.settle();
        return programme.ask(new PairTimeline(PAIR));
    }

    private TimelineEntry entry(String type) {
        return timeline().stream()
                .filter(entry -> entry.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type));
    }

    @Test
    void tellsEverythingFromTheFirstLetterAndTheApplicationOnInOrder() {
        List<TimelineEntry> timeline = timeline();
        assertThat(timeline).isSortedAccordingTo(Comparator.comparing(TimelineEntry::at));
        assertThat(timeline)
                .extracting(TimelineEntry::type)
                .containsSubsequence(
                        "recruitment.AlumnusAsked",
                        "correspondence.LetterWritten",
                        "correspondence.LetterKept",
                        "recruitment.ApplicationReceived",
                        "correspondence.LetterWritten",
                        "matching.ProposalOpened",
                        "matching.PairLocked",
                        "matching.PairsProposed",
                        "matching.PairsConfirmed",
                        "recruitment.PlaceTaken",
                        "recruitment.MentorGiven",
                        "relationship.PairStarted",
                        "correspondence.LetterWritten",
                        "correspondence.LetterWritten",
                        "relationship.MeetingReported",
                        "relationship.ConcernRaised",
                        "correspondence.LetterWritten",
                        "relationship.PairEnded",
                        "recruitment.PlaceReleased")
                .contains("recruitment.MentorJoined", "recruitment.ContactRecorded", "recruitment.MenteeReleased");
        assertThat(timeline.getFirst().type()).isEqualTo("recruitment.AlumnusAsked");
        assertThat(timeline).extracting(TimelineEntry::eventId).doesNotHaveDuplicates();
    }

    @Test
    void putsEachEventAfterItsCauseThoughAllHappenedInTheSameMoment() {
        List<TimelineEntry> timeline = timeline();
        List<String> seen = new ArrayList<>();
        List<String> all = timeline.stream().map(TimelineEntry::eventId).toList();
        for (TimelineEntry entry : timeline) {
            if (entry.because() != null && all.contains(entry.because().eventId())) {
                assertThat(seen)
                        .as("the cause of " + entry.type())
                        .contains(entry.because().eventId());
            }
            seen.add(entry.eventId());
        }
    }

    @Test
    void saysWhoAndWhyAndByWhichClauses() {
        TimelineEntry concern = entry("relationship.ConcernRaised");
        assertThat(concern.actor()).isEqualTo(Actor.person(BO, Role.MENTEE));
        assertThat(concern.clauses()).containsExactly(PolicyClause.P22);
        assertThat(concern.because()).isNull();
        assertThat(concern.people()).containsExactly(BO);
        assertThat(concern.content()).containsEntry("words", BOS_WORDS).containsEntry("side", "Side.MENTEE");

        TimelineEntry ended = entry("relationship.PairEnded");
        assertThat(ended.actor()).isEqualTo(RunningProgramme.COORDINATOR);
        assertThat(ended.reason()).isEqualTo(REASON);
        assertThat(ended.people()).containsExactly(ANNA, BO);
        assertThat(entry("matching.PairsConfirmed").reason()).isEqualTo(MadeUpTerm.REASON);
    }

    @Test
    void followsTheChainOfCausesFromTheIntroductionBackToTheConfirmation() {
        List<TimelineEntry> timeline = timeline();
        TimelineEntry letter = timeline.stream()
                .filter(entry -> "LetterKind.INTRODUCTION_TO_MENTEE"
                        .equals(entry.content().get("kind")))
                .findFirst()
                .orElseThrow();
        assertThat(letter.actor()).isEqualTo(new Actor("WhenPairStartedThenIntroduce", Role.SYSTEM));
        List<String> chain = new ArrayList<>();
        TimelineEntry link = letter;
        while (link.because() != null) {
            String cause = link.because().eventId();
            link = timeline.stream()
                    .filter(entry -> entry.eventId().equals(cause))
                    .findFirst()
                    .orElseThrow();
            chain.add(link.type());
        }
        assertThat(chain)
                .containsExactly("relationship.PairStarted", "recruitment.MentorGiven", "matching.PairsConfirmed");
        assertThat(letter.correlation())
                .isEqualTo(entry("relationship.PairStarted").correlation());
    }

    @Test
    void tellsNothingOfOthers() {
        assertThat(timeline().toString())
                .contains("Lunch med Bo.")
                .doesNotContain(
                        CIA.value(),
                        DAN.value(),
                        OTHER_PAIR.value(),
                        "Cia",
                        MadeUpTerm.name(CIA),
                        "concern-2",
                        "report-2",
                        SPRING.value(),
                        "våren 2027",
                        "mailing-2");
    }

    @Test
    void tellsAPersonsStoryAcrossTermsWithoutTheirOthers() {
        List<TimelineEntry> bos = programme.ask(new PersonTimeline(BO));
        assertThat(bos).extracting(TimelineEntry::type).contains("recruitment.ApplicationReceived");
        assertThat(bos.toString()).doesNotContain(CIA.value(), DAN.value(), "Lunch med Cia.");
        assertThat(programme.ask(new PersonTimeline(ANNA)).toString())
                .contains(AUTUMN.value(), SPRING.value(), "Cia hör inte av sig.");
        assertThat(programme.ask(new PersonTimeline(new PersonId("person-else"))))
                .isEmpty();
        assertThat(programme.ask(new PairTimeline(new PairId("pair-else")))).isEmpty();
    }
}

package se.fsektionen.mentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkIssued;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.MenteeCommand.GiveMentor;
import se.fsektionen.mentorship.relationship.FindMyPage.MyPair;
import se.fsektionen.mentorship.relationship.FindOpenConcerns.OpenConcern;
import se.fsektionen.mentorship.relationship.FindPair.Meeting;
import se.fsektionen.mentorship.relationship.FindPair.PairDetails;
import se.fsektionen.mentorship.relationship.PairCommand.EndPair;
import se.fsektionen.mentorship.relationship.PairCommand.NoteContact;
import se.fsektionen.mentorship.relationship.PairCommand.RaiseConcern;
import se.fsektionen.mentorship.relationship.PairCommand.RecordAction;
import se.fsektionen.mentorship.relationship.PairCommand.ReportMeeting;
import se.fsektionen.mentorship.relationship.PairCommand.ResolveConcern;
import se.fsektionen.mentorship.relationship.PairCommand.StartPair;
import se.fsektionen.mentorship.relationship.PairEvent.PairCompleted;
import se.fsektionen.mentorship.relationship.PairEvent.PairStarted;

/** Anna is the mentor of both Bo and Cia. */
class RelationshipTest {

    private static final PersonId CIA = new PersonId("person-cia");
    private static final PairId WITH_BO = PairId.of(AUTUMN, ANNA, BO);
    private static final PairId WITH_CIA = PairId.of(AUTUMN, ANNA, CIA);
    private static final ConcernId CONCERN = new ConcernId("concern-1");
    private static final ConcernId LATER_CONCERN = new ConcernId("concern-2");
    private static final Instant OCTOBER = Instant.parse("2026-10-12T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);

    private RunningProgramme programme;
    private MadeUpTerm term;

    @BeforeEach
    void start() {
        programme = RunningProgramme.start();
        term = MadeUpTerm.open(programme);
        term.mentor(ANNA, 2);
        term.applicant(BO);
        term.applicant(CIA);
        programme.clock().moveTo(Instant.parse("2026-10-05T10:00:00Z"));
        term.pairUp(Map.of(BO, ANNA, CIA, ANNA));
        programme.clock().moveTo(OCTOBER);
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private void report(PairId pair, String id, Side side, LocalDate date, String summary, int rating) {
        programme.send(new ReportMeeting(
                pair, new MeetingReportId(id), side, new MeetingReport(date, false, "Lund", 60, summary, rating)));
    }

    private void raise(PairId pair, ConcernId concern, Side side, String words) {
        programme.send(new RaiseConcern(pair, concern, side, words));
    }

    private PairDetails details(PairId pair) {
        programme.settle();
        return programme.ask(new FindPair(pair)).orElseThrow();
    }

    private List<MyPair> pageOf(PersonId person) {
        programme.settle();
        return programme.ask(new FindMyPage(person, AUTUMN)).orElseThrow().pairs();
    }

    private List<LetterWritten> letters(LetterKind kind) {
        return programme.events(LetterWritten.class).stream()
                .filter(letter -> letter.kind() == kind)
                .toList();
    }

    private List<Task> tasks(LocalDate today) {
        programme.settle();
        return programme.bean(Queries.class).askAll(new FindTasks(today)).stream()
                .filter(task -> task.kind().startsWith("relationship."))
                .toList();
    }

    @Test
    void introducesEachToTheOtherOnceWithALinkToAPageOfOnesOwn() {
        programme
                .events(PairStarted.class)
                .forEach(pair -> programme.send(
                        new StartPair(pair.pairId(), AUTUMN, pair.mentor(), pair.mentee(), pair.applicationId())));

        List<LinkIssued> pages = programme.events(LinkIssued.class).stream()
                .filter(link -> link.purpose() == LinkPurpose.MY_PAGE)
                .toList();
        assertThat(pages).extracting(LinkIssued::holder).containsExactlyInAnyOrder(ANNA, BO, CIA);
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.concerning()).isEqualTo(AUTUMN.value());
            assertThat(page.expiresAt()).as("three months after the term").isEqualTo("2027-11-29T23:00:00Z");
        });
        assertThat(letters(LetterKind.INTRODUCTION_TO_MENTOR))
                .extracting(LetterWritten::recipient)
                .containsExactly(ANNA, ANNA);
        assertThat(letters(LetterKind.INTRODUCTION_TO_MENTEE))
                .extracting(LetterWritten::recipient)
                .containsExactlyInAnyOrder(BO, CIA);
        LetterWritten toBo = letters(LetterKind.INTRODUCTION_TO_MENTEE).stream()
                .filter(letter -> letter.recipient().equals(BO))
                .findFirst()
                .orElseThrow();
        assertThat(toBo.values())
                .contains(
                        MergeValue.about(BO, "name", MadeUpTerm.name(BO)),
                        MergeValue.about(ANNA, "mentor", MadeUpTerm.name(ANNA)),
                        MergeValue.about(ANNA, "mentorEmail", MadeUpTerm.email(ANNA)));
        assertThat(pages)
                .filteredOn(page -> page.holder().equals(BO))
                .extracting(LinkIssued::linkId)
                .containsExactlyElementsOf(
                        toBo.links().stream().map(MergeLink::link).toList());
    }

    @Test
    void putsBothSidesReportsOfAMeetingTogetherAndCountsItOnce() {
        report(WITH_BO, "report-1", Side.MENTOR, TODAY.minusDays(3), "Lunch, sa mentorn.", 5);
        report(WITH_BO, "report-2", Side.MENTEE, TODAY.minusDays(3), "Lunch, sa adepten.", 4);
        report(WITH_BO, "report-3", Side.MENTEE, TODAY, "Besök.", 2);
        report(WITH_BO, "report-3", Side.MENTEE, TODAY, "Besök.", 2);

        PairDetails pair = details(WITH_BO);
        assertThat(pair.meetings()).extracting(Meeting::date).containsExactly(TODAY, TODAY.minusDays(3));
        assertThat(pair.meetings().getFirst().mentor()).isNull();
        Meeting both = pair.meetings().getLast();
        assertThat(both.mentor().report().summary()).isEqualTo("Lunch, sa mentorn.");
        assertThat(both.mentee().report().summary()).isEqualTo("Lunch, sa adepten.");
        PairInShort inShort = pair.inShort();
        assertThat(inShort.meetings()).isEqualTo(2);
        assertThat(inShort.lastMeeting()).isEqualTo(TODAY);
        assertThat(inShort.mentorRating()).isEqualTo(5);
        assertThat(inShort.menteeRating()).isEqualTo(2);

        report(WITH_BO, "report-4", Side.MENTEE, TODAY, "Pub.", 5);
        report(WITH_BO, "report-5", Side.MENTOR, TODAY, "Pub.", 5);
        assertThat(details(WITH_BO).inShort().meetings())
                .as("a side's second report of a day is another meeting")
                .isEqualTo(3);
    }

    @Test
    void showsNobodyWhatTheOtherSideSaid() {
        report(WITH_BO, "report-1", Side.MENTOR, TODAY, "Ord av mentorn.", 1);
        report(WITH_BO, "report-2", Side.MENTEE, TODAY, "Ord av adepten.", 5);
        raise(WITH_BO, CONCERN, Side.MENTOR, "Klagan av mentorn.");
        raise(WITH_BO, LATER_CONCERN, Side.MENTEE, "Klagan av adepten.");
        programme.send(new RecordAction(WITH_BO, CONCERN, ConcernAction.WROTE, "Anteckning."));

        List<MyPair> bos = pageOf(BO);
        assertThat(bos).singleElement().satisfies(pair -> {
            assertThat(pair.side()).isEqualTo(Side.MENTEE);
            assertThat(pair.other()).isEqualTo(ANNA);
            assertThat(pair.reports()).hasSize(1);
            assertThat(pair.concerns()).hasSize(1);
        });
        assertThat(bos.toString())
                .contains("Ord av adepten.", "Klagan av adepten.")
                .doesNotContain("av mentorn", "Anteckning");
        List<MyPair> annas = pageOf(ANNA);
        assertThat(annas).extracting(MyPair::other).containsExactlyInAnyOrder(BO, CIA);
        assertThat(annas.toString())
                .contains("Ord av mentorn.", "Klagan av mentorn.")
                .doesNotContain("av adepten", "Anteckning");
        assertThat(pageOf(CIA).toString()).doesNotContain("Ord", "Klagan", BO.value());
        assertThat(programme.ask(new FindMyPage(new PersonId("person-else"), AUTUMN)))
                .isEmpty();
    }

    @Test
    void confirmsAConcernToWhoeverRaisedItAndToNobodyElse() {
        raise(WITH_BO, CONCERN, Side.MENTEE, "Får inget svar.");
        raise(WITH_BO, CONCERN, Side.MENTEE, "Får inget svar.");
        assertThat(letters(LetterKind.CONCERN_RECEIVED)).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(BO);
            assertThat(letter.toString()).doesNotContain("Får inget svar.");
        });
    }

    @Test
    void showsAConcernUntilItIsResolved() {
        raise(WITH_BO, CONCERN, Side.MENTEE, "Får inget svar.");
        programme.clock().advance(Duration.ofDays(1));
        raise(WITH_CIA, LATER_CONCERN, Side.MENTOR, "Hör inget.");
        assertThat(openConcerns()).containsExactly(CONCERN, LATER_CONCERN);
        assertThat(details(WITH_BO).inShort().unattended()).isEqualTo(1);

        programme.send(new RecordAction(WITH_BO, CONCERN, ConcernAction.TALKED_WITH_BOTH, "Ringde."));
        PairInShort handled = details(WITH_BO).inShort();
        assertThat(handled.openConcerns()).isEqualTo(1);
        assertThat(handled.unattended()).isZero();

        programme.send(new ResolveConcern(WITH_BO, CONCERN, ConcernOutcome.SOLVED, "De ses i morgon."));
        FindPair.ConcernDetails resolved = details(WITH_BO).concerns().getFirst();
        assertThat(resolved.open()).isFalse();
        assertThat(resolved.steps()).singleElement().satisfies(step -> {
            assertThat(step.note()).isEqualTo("Ringde.");
            assertThat(step.actor()).isEqualTo(RunningProgramme.COORDINATOR.id());
        });
        assertThat(openConcerns()).containsExactly(LATER_CONCERN);
        assertThat(pageOf(BO).getFirst().concerns().getFirst().open()).isFalse();
    }

    @Test
    void showsPairsAsTheyWere() {
        Map<Instant, List<PairInShort>> lists = new TreeMap<>();
        Map<Instant, PairDetails> pairs = new TreeMap<>();
        List<Runnable> year = List.of(
                () -> report(WITH_BO, "report-1", Side.MENTEE, TODAY, "Fika.", 2),
                () -> raise(WITH_BO, CONCERN, Side.MENTEE, "Får inget svar."),
                () -> programme.send(new RecordAction(WITH_BO, CONCERN, ConcernAction.WROTE, "Skrev.")),
                () -> programme.send(new ResolveConcern(WITH_BO, CONCERN, ConcernOutcome.SOLVED, "Bra nu.")),
                () -> report(WITH_BO, "report-2", Side.MENTOR, TODAY, "Lunch.", 5),
                () -> programme.send(new EndPair(WITH_BO), "Bo flyttar"));
        for (Runnable step : year) {
            programme.clock().advance(Duration.ofDays(1));
            step.run();
            pairs.put(programme.clock().instant(), details(WITH_BO));
            lists.put(programme.clock().instant(), programme.ask(new FindPairs(AUTUMN)));
        }
        assertThat(Set.copyOf(pairs.values())).as("each day another").hasSameSizeAs(year);
        pairs.forEach((moment, then) ->
                assertThat(programme.ask(new FindPairAsOf(WITH_BO, moment))).hasValue(then));
        lists.forEach((moment, then) ->
                assertThat(programme.ask(new FindPairsAsOf(AUTUMN, moment))).isEqualTo(then));
        Instant before = Instant.parse("2026-10-01T00:00:00Z");
        assertThat(programme.ask(new FindPairsAsOf(AUTUMN, before))).isEmpty();
        assertThat(programme.ask(new FindPairAsOf(WITH_BO, before))).isEmpty();
    }

    private List<ConcernId> openConcerns() {
        programme.settle();
        return programme.ask(new FindOpenConcerns()).stream()
                .map(OpenConcern::concern)
                .map(FindPair.ConcernDetails::concernId)
                .toList();
    }

    @Test
    void freesBothWhenThePairEndsEarly() {
        programme.send(new EndPair(WITH_BO), "Bo flyttar");
        PairDetails ended = details(WITH_BO);
        assertThat(ended.inShort().status()).isEqualTo(PairStatus.ENDED);
        assertThat(ended.over()).isEqualTo(TODAY);
        assertThat(ended.endReason()).isEqualTo("Bo flyttar");
        assertThat(programme.ask(new FindAlumnus(ANNA)).orElseThrow().freePlaces())
                .isEqualTo(1);
        assertThat(programme.ask(new FindMentees(AUTUMN)))
                .filteredOn(mentorship -> mentorship.until() == null)
                .extracting(FindMentees.Mentorship::mentee)
                .containsExactly(CIA);
        assertThat(pageOf(ANNA))
                .extracting(MyPair::status)
                .as("those that run first")
                .containsExactly(PairStatus.RUNNING, PairStatus.ENDED);
        PairId another = new PairId("pair-another");
        programme.send(new GiveMentor(BO, AUTUMN, another, ANNA, ApplicationId.of(AUTUMN, BO)));
        assertThat(details(another).inShort().status()).isEqualTo(PairStatus.RUNNING);
    }

    @Test
    void completesThePairsThatRunWhenTheTermCloses() {
        programme.send(new EndPair(WITH_BO), "Bo flyttar");
        programme.settle();
        term.close();
        term.close();
        assertThat(programme.events(PairCompleted.class))
                .extracting(PairCompleted::pairId)
                .containsExactly(WITH_CIA);
        assertThat(programme.ask(new FindPairs(AUTUMN)))
                .extracting(PairInShort::pairId, PairInShort::status)
                .containsExactlyInAnyOrder(tuple(WITH_BO, PairStatus.ENDED), tuple(WITH_CIA, PairStatus.COMPLETED));
        assertThat(programme.ask(new FindAlumnus(ANNA)).orElseThrow().freePlaces())
                .isEqualTo(2);
    }

    @Test
    void saysWhatToDoForEachPair() {
        assertThat(tasks(TODAY)).isEmpty();
        LocalDate due = LocalDate.of(2026, 10, 5).plusDays(CareRules.USUAL.lastReminder());
        assertThat(tasks(due))
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.since()).isEqualTo(due))
                .extracting(Task::kind)
                .containsOnly("relationship.no-first-meeting");

        report(WITH_BO, "report-1", Side.MENTEE, TODAY, "Lunch.", 5);
        raise(WITH_CIA, CONCERN, Side.MENTEE, "Får inget svar.");
        LocalDate silentSince = TODAY.plusDays(CareRules.USUAL.silentRed());
        assertThat(tasks(silentSince.plusDays(3)))
                .satisfiesExactlyInAnyOrder(
                        task -> {
                            assertThat(task.kind()).isEqualTo("relationship.silent");
                            assertThat(task.target()).isEqualTo(WITH_BO.value());
                            assertThat(task.since()).isEqualTo(silentSince);
                        },
                        task -> {
                            assertThat(task.kind()).isEqualTo("relationship.act-on-concern");
                            assertThat(task.urgency()).isEqualTo(Task.Urgency.NOW);
                            assertThat(task.arguments()).containsExactly(MadeUpTerm.name(ANNA), MadeUpTerm.name(CIA));
                            assertThat(task.since()).isEqualTo(TODAY);
                        });
    }

    @Test
    void tellsTheCoordinatorOfALowRatingTheSameDay() {
        report(WITH_BO, "report-1", Side.MENTEE, TODAY, "Lunch.", 2);
        assertThat(tasks(TODAY)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("relationship.low-rating");
            assertThat(task.urgency()).isEqualTo(Task.Urgency.NOW);
            assertThat(task.target()).isEqualTo(WITH_BO.value());
            assertThat(task.since()).isEqualTo(TODAY);
        });
    }

    @Test
    void leavesAPairInPeaceForTwoWeeksOnceTheCoordinatorHasBeenInTouch() {
        report(WITH_BO, "report-1", Side.MENTEE, TODAY, "Lunch.", 2);
        programme.send(new NoteContact(WITH_BO, "Ringde båda."));

        assertThat(tasks(TODAY.plusDays(13))).isEmpty();
        assertThat(tasks(TODAY.plusDays(14))).extracting(Task::kind).containsExactly("relationship.low-rating");
        assertThat(programme.ask(new FindHealth(AUTUMN, TODAY)))
                .extracting(PairHealth::contacted)
                .containsExactlyInAnyOrder(TODAY, null);
    }

    @Test
    void looksBackFourWeeksAfterAConcernWasSolved() {
        report(WITH_BO, "report-1", Side.MENTEE, TODAY, "Lunch.", 4);
        report(WITH_CIA, "report-2", Side.MENTEE, TODAY, "Lunch.", 4);
        raise(WITH_BO, CONCERN, Side.MENTEE, "Får inget svar.");
        programme.send(new ResolveConcern(WITH_BO, CONCERN, ConcernOutcome.SOLVED, "De har bokat en tid."));
        LocalDate due = TODAY.plusDays(28);

        assertThat(tasks(due.minusDays(1))).isEmpty();
        assertThat(tasks(due)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("relationship.look-back");
            assertThat(task.target()).isEqualTo(WITH_BO.value());
            assertThat(task.since()).isEqualTo(due);
        });
        programme.clock().advance(Duration.ofDays(28));
        programme.send(new NoteContact(WITH_BO, "Det går bra nu."));
        assertThat(tasks(due)).isEmpty();
    }

    @Test
    void looksAfterATermByTheRulesItWasGiven() {
        assertThat(programme.ask(new FindCareRules(AUTUMN))).isEqualTo(CareRules.USUAL);
        CareRules impatient = new CareRules(2, 4, 7, 45, 60, 30, 2, 2);
        programme.send(new SetCareRules(AUTUMN, impatient));
        programme.settle();

        assertThat(programme.ask(new FindCareRules(AUTUMN))).isEqualTo(impatient);
        assertThat(tasks(TODAY)).extracting(Task::kind).containsOnly("relationship.no-first-meeting");
        assertThat(programme.ask(new FindHealth(AUTUMN, TODAY)))
                .hasSize(2)
                .allSatisfy(pair -> assertThat(pair.health().level()).isEqualTo(Health.Level.RED));
    }

    @Test
    void showsTheSameAfterAReplay() {
        programme.send(new SetCareRules(AUTUMN, new CareRules(2, 4, 7, 45, 60, 30, 2, 2)));
        report(WITH_BO, "report-1", Side.MENTOR, TODAY, "Lunch.", 5);
        report(WITH_BO, "report-2", Side.MENTEE, TODAY, "Lunch.", 4);
        raise(WITH_CIA, CONCERN, Side.MENTEE, "Får inget svar.");
        programme.send(new RecordAction(WITH_CIA, CONCERN, ConcernAction.WROTE, "Skrev."));
        programme.send(new ResolveConcern(WITH_CIA, CONCERN, ConcernOutcome.SOLVED, "Löst."));
        programme.send(new EndPair(WITH_BO), "Bo flyttar");
        programme.settle();
        term.close();
        var before = programme.documents();
        assertThat(before.keySet()).contains("relationship_pairs/" + WITH_BO);
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }

    @Test
    void keepsAnErasedPersonsMeetingsAndTimelineWithoutTheWords() {
        report(WITH_BO, "report-1", Side.MENTEE, TODAY, "Ord av Bo.", 4);
        report(WITH_BO, "report-2", Side.MENTOR, TODAY, "Ord av Anna.", 4);
        raise(WITH_BO, CONCERN, Side.MENTEE, "Klagan av Bo.");
        programme.send(new RecordAction(WITH_BO, CONCERN, ConcernAction.WROTE, "Om Bo."));
        programme.settle();
        List<TimelineEntry> before = programme.ask(new PairTimeline(WITH_BO));
        programme.clock().advance(Duration.ofDays(1));
        programme.send(new ErasePerson(BO));

        PairDetails pair = details(WITH_BO);
        assertThat(pair.inShort().meetings()).isEqualTo(1);
        assertThat(pair.inShort().menteeRating()).isNull();
        assertThat(pair.meetings().getFirst().mentee().report().summary()).isEqualTo(Personal.ERASED);
        assertThat(pair.concerns().getFirst().words()).isEqualTo(Personal.ERASED);
        List<TimelineEntry> after = programme.ask(new PairTimeline(WITH_BO));
        assertThat(after.getLast().type()).isEqualTo("platform.PersonErased");
        assertThat(after.subList(0, before.size()))
                .usingRecursiveComparison()
                .ignoringFields("content")
                .isEqualTo(before);
        assertThat(after.toString()).contains("Ord av Anna.", "words=" + Personal.ERASED);
        assertThat(programme.documents().toString())
                .doesNotContain("Ord av Bo.", "Klagan av Bo.", "Om Bo.", MadeUpTerm.name(BO), MadeUpTerm.email(BO));
    }
}

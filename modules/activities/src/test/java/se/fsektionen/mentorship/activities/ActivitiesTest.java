package se.fsektionen.mentorship.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.DATES;
import static se.fsektionen.mentorship.recruitment.Samples.SPRING;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.activities.ActivityCommand.AnswerInvitation;
import se.fsektionen.mentorship.activities.ActivityCommand.CancelActivity;
import se.fsektionen.mentorship.activities.ActivityCommand.ChangeActivity;
import se.fsektionen.mentorship.activities.ActivityCommand.InvitePeople;
import se.fsektionen.mentorship.activities.ActivityCommand.PlanActivity;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Answer;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkIssued;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkProlonged;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.relationship.MadeUpTerm;

/** Anna reads Swedish and Cia English. */
class ActivitiesTest {

    private static final PersonId CIA = new PersonId("person-cia");
    private static final ActivityId PUB = new ActivityId("activity-pub");
    private static final ActivityId MEETING = new ActivityId("activity-meeting");
    private static final LocalDateTime STARTS = LocalDateTime.of(2026, 10, 15, 18, 0);
    private static final ActivityPlan PLAN = new ActivityPlan(ActivityKind.PUB, "Pub", STARTS, "Hilbert", "Mat finns.");

    private RunningProgramme programme;

    @BeforeEach
    void start() {
        programme = RunningProgramme.start();
        MadeUpTerm term = MadeUpTerm.open(programme);
        term.asked(ANNA);
        programme.send(new RegisterAlumnus(
                CIA,
                new AlumnusDetails(
                        "Cia Ek", "cia@example.se", "", 2015, Programme.F, "", "", "", "", Language.ENGLISH)));
        programme.send(new PlanActivity(PUB, AUTUMN, PLAN));
        programme.settle();
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private void invite(PersonId... people) {
        programme.send(new InvitePeople(PUB, List.of(people)));
        programme.settle();
    }

    private List<LetterWritten> letters(LetterKind kind) {
        return programme.events(LetterWritten.class).stream()
                .filter(letter -> letter.kind() == kind)
                .toList();
    }

    private static List<String> saidIn(LetterWritten letter) {
        return letter.values().stream().map(MergeValue::value).toList();
    }

    private Activity pub() {
        programme.settle();
        return programme.ask(new FindActivity(PUB)).orElseThrow();
    }

    private List<Task> tasks(LocalDate today) {
        programme.settle();
        return programme.bean(Queries.class).askAll(new FindTasks(today)).stream()
                .filter(task -> task.kind().startsWith("activities."))
                .toList();
    }

    @Test
    void invitesEachOnceByALetterInTheirLanguageWithALinkToAnswerBy() {
        invite(ANNA, CIA);
        invite(CIA, ANNA);

        assertThat(letters(LetterKind.INVITATION))
                .extracting(LetterWritten::recipient)
                .containsExactly(ANNA, CIA);
        LetterWritten toAnna = letters(LetterKind.INVITATION).getFirst();
        assertThat(saidIn(toAnna))
                .containsExactly(MadeUpTerm.name(ANNA), "Pub", "torsdag 15 oktober kl. 18.00", "Hilbert", "Mat finns.");
        assertThat(saidIn(letters(LetterKind.INVITATION).getLast()))
                .containsExactly("Cia Ek", "Pub", "Thursday 15 October at 18:00", "Hilbert", "Mat finns.");

        List<LinkIssued> links = programme.events(LinkIssued.class).stream()
                .filter(link -> link.purpose() == LinkPurpose.INVITATION)
                .toList();
        assertThat(links).extracting(LinkIssued::holder).containsExactly(ANNA, CIA);
        assertThat(links).allSatisfy(link -> {
            assertThat(link.concerning()).isEqualTo(PUB.value());
            assertThat(link.expiresAt()).as("the day after").isEqualTo("2026-10-16T16:00:00Z");
        });
        assertThat(toAnna.links())
                .extracting(MergeLink::link)
                .containsExactly(links.getFirst().linkId());
    }

    @Test
    void prolongsTheLinksOfThoseInvitedWhenItIsMovedToALaterDay() {
        invite(ANNA, CIA);
        programme.send(new ErasePerson(CIA));
        programme.settle();
        programme.send(new ChangeActivity(
                PUB, new ActivityPlan(ActivityKind.PUB, "Pub", STARTS.plusDays(7), "Hilbert", "Mat finns.")));
        programme.settle();
        assertThat(programme.events(LinkProlonged.class)).singleElement().satisfies(link -> {
            assertThat(link.holder()).isEqualTo(ANNA);
            assertThat(link.expiresAt()).as("the day after").isEqualTo("2026-10-23T16:00:00Z");
        });
        programme.send(new ChangeActivity(PUB, PLAN));
        programme.settle();
        assertThat(programme.events(LinkProlonged.class)).as("an earlier day").hasSize(1);
    }

    @Test
    void countsWhoComes() {
        invite(ANNA, CIA);
        assertThat(pub().guests()).containsExactly(new Guest(ANNA, Answer.NONE), new Guest(CIA, Answer.NONE));
        programme.send(new AnswerInvitation(PUB, ANNA, true));
        programme.send(new AnswerInvitation(PUB, CIA, true));
        programme.send(new AnswerInvitation(PUB, CIA, false));
        assertThat(pub().coming()).isEqualTo(1);
        assertThat(pub().declined()).isEqualTo(1);
        assertThat(pub().guest(CIA)).hasValue(new Guest(CIA, Answer.NO));
        assertThat(pub().guest(BO)).isEmpty();
    }

    @Test
    void tellsAllGuestsOnceThatItWillNotBe() {
        invite(ANNA, CIA);
        programme.send(new AnswerInvitation(PUB, CIA, false));
        programme.send(new CancelActivity(PUB));
        programme.send(new CancelActivity(PUB));
        assertThat(letters(LetterKind.ACTIVITY_CANCELLED))
                .extracting(LetterWritten::recipient)
                .containsExactly(ANNA, CIA);
        assertThat(saidIn(letters(LetterKind.ACTIVITY_CANCELLED).getFirst()))
                .containsExactly(MadeUpTerm.name(ANNA), "Pub", "torsdag 15 oktober kl. 18.00");
        assertThat(pub().cancelled()).isTrue();
    }

    @Test
    void tellsWhoMayComeOncePerMoveWhatWasAndWhatIsNow() {
        invite(ANNA, CIA);
        programme.send(new AnswerInvitation(PUB, CIA, false));
        ActivityPlan later = new ActivityPlan(ActivityKind.PUB, "Pub", STARTS.plusDays(7), "Gasquesalen", "");
        programme.send(new ChangeActivity(PUB, later));
        programme.send(new ChangeActivity(PUB, later));
        programme.settle();
        LetterWritten letter = letters(LetterKind.ACTIVITY_MOVED).getFirst();
        assertThat(letters(LetterKind.ACTIVITY_MOVED))
                .extracting(LetterWritten::recipient)
                .containsExactly(ANNA);
        assertThat(saidIn(letter))
                .containsExactly(
                        MadeUpTerm.name(ANNA),
                        "Pub",
                        "torsdag 22 oktober kl. 18.00",
                        "Gasquesalen",
                        "torsdag 15 oktober kl. 18.00",
                        "Hilbert");
        assertThat(letter.links())
                .extracting(MergeLink::link)
                .isEqualTo(letters(LetterKind.INVITATION).getFirst().links().stream()
                        .map(MergeLink::link)
                        .toList());

        programme.documentsAfterRebuild();
        assertThat(letters(LetterKind.ACTIVITY_MOVED)).as("after a replay").hasSize(1);

        programme.send(new ChangeActivity(PUB, PLAN));
        programme.send(new ChangeActivity(PUB, later));
        programme.settle();
        assertThat(letters(LetterKind.ACTIVITY_MOVED))
                .as("there and back and there again")
                .hasSize(3);
    }

    @Test
    void writesToNobodyErased() {
        invite(ANNA, CIA);
        programme.send(new ErasePerson(CIA));
        programme.settle();
        programme.send(new CancelActivity(PUB));
        assertThat(letters(LetterKind.ACTIVITY_CANCELLED))
                .extracting(LetterWritten::recipient)
                .containsExactly(ANNA);
    }

    @Test
    void listsATermsActivitiesByWhenTheyAre() {
        ActivityPlan meeting =
                new ActivityPlan(ActivityKind.INFORMATION_MEETING, "Infomöte", STARTS.minusDays(7), "MH:Gårding", "");
        programme.send(new PlanActivity(MEETING, AUTUMN, meeting));
        programme.settle();
        assertThat(programme.ask(new FindActivities(AUTUMN)))
                .extracting(Activity::activityId)
                .containsExactly(MEETING, PUB);
        ActivityPlan earlier = new ActivityPlan(ActivityKind.PUB, "Pub", STARTS.minusDays(14), "Hilbert", "");
        programme.send(new ChangeActivity(PUB, earlier));
        programme.settle();
        assertThat(programme.ask(new FindActivities(AUTUMN)))
                .extracting(Activity::plan)
                .containsExactly(earlier, meeting);
        assertThat(programme.ask(new FindActivities(SPRING))).isEmpty();
    }

    @Test
    void saysWhatToPlanAndWhomToInvite() {
        LocalDate due = STARTS.toLocalDate().minusDays(21);
        assertThat(tasks(due.minusDays(1)))
                .extracting(Task::kind)
                .containsExactly("activities.plan-information-meeting");
        assertThat(tasks(due))
                .satisfiesExactly(
                        task -> assertThat(task.kind()).isEqualTo("activities.plan-information-meeting"), task -> {
                            assertThat(task.kind()).isEqualTo("activities.invite");
                            assertThat(task.target()).isEqualTo(PUB.value());
                            assertThat(task.since()).isEqualTo(due);
                        });
        invite(ANNA);
        programme.send(new PlanActivity(
                MEETING,
                AUTUMN,
                new ActivityPlan(ActivityKind.INFORMATION_MEETING, "Infomöte", STARTS, "MH:Gårding", "")));
        LocalDate banquet = DATES.start().plusWeeks(20);
        assertThat(tasks(due)).extracting(Task::target).containsExactly(MEETING.value());
        assertThat(tasks(banquet.minusDays(1))).isEmpty();
        assertThat(tasks(banquet)).extracting(Task::kind).containsExactly("activities.plan-banquet");
        programme.send(new CancelActivity(MEETING));
        assertThat(tasks(due)).extracting(Task::kind).containsExactly("activities.plan-information-meeting");
    }

    @Test
    void showsTheSameAfterAReplay() {
        invite(ANNA, CIA);
        programme.send(new AnswerInvitation(PUB, ANNA, true));
        programme.send(new ChangeActivity(PUB, new ActivityPlan(ActivityKind.PUB, "Puben", STARTS, "Hilbert", "")));
        programme.send(new CancelActivity(PUB));
        var before = programme.documents();
        assertThat(before.keySet()).contains("activities_activities/" + PUB);
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }
}

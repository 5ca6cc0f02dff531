package se.fsektionen.mentorship.ui.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.ActivityKind;
import se.fsektionen.mentorship.activities.ActivityPlan;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Answer;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.FindMentees.Mentorship;
import se.fsektionen.mentorship.recruitment.FindMentors;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.recruitment.TermDates;
import se.fsektionen.mentorship.ui.activities.GuestGroups.Group;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.activities")
class ActivitiesPagesTest extends BrowserlessTest {

    private static final TermId SPRING = TermId.of(2026, Season.SPRING);
    private static final TermId AUTUMN = TermId.of(2026, Season.AUTUMN);
    private static final PersonId ANN = new PersonId("person-ann");
    private static final PersonId BO = new PersonId("person-bo");
    private static final PersonId CAI = new PersonId("person-cai");
    private static final LocalDateTime STARTS = LocalDateTime.of(2026, 10, 15, 18, 0);

    private final Queries queries = mock(Queries.class);
    private final List<Boolean> answers = new ArrayList<>();

    private static Activity activity(ActivityKind kind, boolean cancelled, Guest... guests) {
        ActivityPlan plan =
                new ActivityPlan(kind, "Pub, nummer 1; \"stor\"", STARTS, "Hilbert", "Mat finns.\nKom i tid.");
        return new Activity(new ActivityId("activity-one"), AUTUMN, plan, cancelled, List.of(guests));
    }

    private static Entry mentor(PersonId person) {
        AlumnusDetails details = new AlumnusDetails(person.value(), "", "", null, null, "", "", "", "", null);
        return new Entry(person, details, true, null, List.of(), List.of(), List.of());
    }

    private static Term term(TermId id, int year, Season season, Stage stage) {
        LocalDate start = LocalDate.of(year, 8, 31);
        return new Term(id, year, season, new TermDates(start, start, start.plusYears(1)), true, stage, null);
    }

    @Test
    void missesWhatATermShouldHaveUnlessItIsPlannedAndNotCancelled() {
        assertThat(MissingActivities.among(List.of()))
                .containsExactly(ActivityKind.INFORMATION_MEETING, ActivityKind.KICK_OFF, ActivityKind.ALUMNI_BANQUET);
        assertThat(MissingActivities.among(List.of(
                        activity(ActivityKind.INFORMATION_MEETING, false),
                        activity(ActivityKind.KICK_OFF, true),
                        activity(ActivityKind.PUB, false))))
                .containsExactly(ActivityKind.KICK_OFF, ActivityKind.ALUMNI_BANQUET);
    }

    @Test
    void invitesTheTermsPeopleAndThePreviousTermsMentorsEachOnce() {
        when(queries.ask(any(FindTerms.class)))
                .thenReturn(List.of(
                        term(AUTUMN, 2026, Season.AUTUMN, Stage.APPLICATIONS_CLOSED),
                        term(SPRING, 2026, Season.SPRING, Stage.CLOSED)));
        when(queries.ask(new FindMentors(AUTUMN))).thenReturn(List.of(mentor(ANN), mentor(BO)));
        when(queries.ask(new FindMentors(SPRING))).thenReturn(List.of(mentor(BO)));
        Instant since = Instant.EPOCH;
        Stream<Mentorship> mentorships = Stream.of(
                new Mentorship(
                        CAI, AUTUMN, PairId.of(AUTUMN, ANN, CAI), ANN, new ApplicationId("application-c"), since, null),
                new Mentorship(
                        ANN, AUTUMN, PairId.of(AUTUMN, BO, ANN), BO, new ApplicationId("application-a"), since, since));
        when(queries.ask(new FindMentees(AUTUMN))).thenReturn(mentorships.toList());
        GuestGroups groups = new GuestGroups(activity(ActivityKind.PUB, false, new Guest(ANN, Answer.NO)), queries);
        assertThat(groups.size(Group.MENTORS)).isEqualTo(2);
        assertThat(groups.size(Group.MENTEES)).as("those whose pair goes on").isEqualTo(1);
        assertThat(groups.notInvited(Set.of(Group.MENTORS))).containsExactly(BO);
        assertThat(groups.notInvited(EnumSet.allOf(Group.class))).containsExactly(BO, CAI);
    }

    @Test
    void bidsThePreviousTermsMentorsToTheInformationMeeting() {
        assertThat(GuestGroups.usual(ActivityKind.INFORMATION_MEETING))
                .containsExactly(Group.MENTORS, Group.PREVIOUS_MENTORS);
        assertThat(GuestGroups.usual(ActivityKind.ALUMNI_BANQUET)).containsExactly(Group.MENTORS);
    }

    @Test
    void writesWhatCalendarsRead() {
        byte[] file = CalendarFile.of(activity(ActivityKind.PUB, false), Instant.parse("2026-10-01T08:00:00Z"));
        VEvent event = Biweekly.parse(new String(file, StandardCharsets.UTF_8))
                .first()
                .getEvents()
                .getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("activity-one");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-10-15T16:00:00Z");
        assertThat(event.getSummary().getValue()).isEqualTo("Pub, nummer 1; \"stor\"");
        assertThat(event.getDescription().getValue()).isEqualTo("Mat finns.\nKom i tid.");
    }

    private void open(Activity activity, LocalDateTime now) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new Invitation(activity, ANN, now, answers::add));
    }

    private List<String> choices() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    @Test
    void offersAGuestBothAnswersAndThenTheOther() {
        open(activity(ActivityKind.PUB, false, new Guest(ANN, Answer.NONE)), STARTS.minusDays(1));
        assertThat(choices()).hasSize(2);
        test(find(Button.class).all().getFirst()).click();
        assertThat(answers).containsExactly(true);
        open(activity(ActivityKind.PUB, false, new Guest(ANN, Answer.YES)), STARTS.minusDays(1));
        assertThat(choices()).singleElement().asString().contains("invitation.no.after");
        open(activity(ActivityKind.PUB, false, new Guest(ANN, Answer.NO)), STARTS.minusDays(1));
        assertThat(choices()).singleElement().asString().contains("invitation.yes");
        assertThat(find(Anchor.class).exists()).as("no date to remember").isFalse();
    }

    @Test
    void takesNoAnswerToWhatIsCancelledOrHasBeen() {
        open(activity(ActivityKind.PUB, true, new Guest(ANN, Answer.YES)), STARTS.minusDays(1));
        assertThat(choices()).isEmpty();
        open(activity(ActivityKind.PUB, false, new Guest(ANN, Answer.YES)), STARTS.plusDays(1));
        assertThat(choices()).isEmpty();
    }
}

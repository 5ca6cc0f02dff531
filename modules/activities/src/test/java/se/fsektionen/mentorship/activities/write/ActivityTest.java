package se.fsektionen.mentorship.activities.write;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.activities.ActivityCommand.AnswerInvitation;
import se.fsektionen.mentorship.activities.ActivityCommand.CancelActivity;
import se.fsektionen.mentorship.activities.ActivityCommand.ChangeActivity;
import se.fsektionen.mentorship.activities.ActivityCommand.InvitePeople;
import se.fsektionen.mentorship.activities.ActivityCommand.PlanActivity;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityCancelled;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityChanged;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityMoved;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityPlanned;
import se.fsektionen.mentorship.activities.ActivityEvent.InvitationAnswered;
import se.fsektionen.mentorship.activities.ActivityEvent.PersonInvited;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.ActivityKind;
import se.fsektionen.mentorship.activities.ActivityPlan;
import se.fsektionen.mentorship.activities.write.ActivityRules.ActivityMustHaveATitle;
import se.fsektionen.mentorship.activities.write.ActivityRules.ActivityMustLieAhead;
import se.fsektionen.mentorship.activities.write.ActivityRules.ActivityMustNotBeCancelled;
import se.fsektionen.mentorship.activities.write.ActivityRules.OnlyInvitedPeopleAnswer;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.CommandTargets;
import se.fsektionen.mentorship.platform.support.MovableClock;

class ActivityTest {

    private static final ActivityId PUB = new ActivityId("activity-1");
    private static final LocalDateTime STARTS = LocalDateTime.of(2026, 10, 15, 18, 0);
    private static final ActivityPlan PLAN = plan("Pub", STARTS);
    private static final ActivityPlan LATER = plan("Pub", STARTS.plusDays(1));

    private static final ActivityPlanned PLANNED = new ActivityPlanned(PUB, AUTUMN, PLAN);
    private static final PersonInvited ANNA_INVITED = new PersonInvited(PUB, AUTUMN, ANNA, PLAN);
    private static final InvitationAnswered ANNA_COMES = new InvitationAnswered(PUB, AUTUMN, ANNA, true);
    private static final ActivityCancelled CANCELLED = new ActivityCancelled(PUB, AUTUMN);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-10-15T16:00:00Z"));
    private FixtureConfiguration<Activity> pub;

    @BeforeEach
    void setUp() {
        pub = new AggregateTestFixture<>(Activity.class)
                .registerCommandTargetResolver(new CommandTargets())
                .registerInjectableResource(clock);
    }

    private static ActivityPlan plan(String title, LocalDateTime starts) {
        return new ActivityPlan(ActivityKind.PUB, title, starts, "Hilbert", "");
    }

    private static InvitePeople invite(PersonId... people) {
        return new InvitePeople(PUB, List.of(people));
    }

    private static AnswerInvitation annaAnswers(boolean comes) {
        return new AnswerInvitation(PUB, ANNA, comes);
    }

    private static Matcher<?> broken(Class<?> rule) {
        return Matchers.matches(e -> e instanceof RuleBroken refusal && rule.isInstance(refusal.rule()));
    }

    /** One second past the hour at which it starts. */
    private void letItStart() {
        clock.advance(Duration.ofSeconds(1));
    }

    @Test
    void isPlannedOnce() {
        PlanActivity command = new PlanActivity(PUB, AUTUMN, PLAN);
        pub.givenNoPriorActivity().when(command).expectEvents(PLANNED);
        pub.given(PLANNED).when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void isChanged() {
        ChangeActivity command = new ChangeActivity(PUB, LATER);
        ActivityChanged changed = new ActivityChanged(PUB, AUTUMN, LATER);
        pub.given(PLANNED).when(command).expectEvents(changed);
        pub.given(PLANNED, changed)
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        pub.given(PLANNED, CANCELLED).when(command).expectException(broken(ActivityMustNotBeCancelled.class));
    }

    @Test
    void tellsThoseWhoMayComeThatItIsMoved() {
        PersonInvited boInvited = new PersonInvited(PUB, AUTUMN, BO, PLAN);
        InvitationAnswered boDeclined = new InvitationAnswered(PUB, AUTUMN, BO, false);
        pub.given(PLANNED, boInvited, ANNA_INVITED)
                .when(new ChangeActivity(PUB, LATER))
                .expectEvents(
                        new ActivityChanged(PUB, AUTUMN, LATER),
                        new ActivityMoved(PUB, AUTUMN, STARTS, "Hilbert", LATER, List.of(BO, ANNA)));
        ActivityPlan elsewhere = new ActivityPlan(ActivityKind.PUB, "Pub", STARTS, "Gasquesalen", "");
        pub.given(PLANNED, ANNA_INVITED, boInvited, ANNA_COMES, boDeclined)
                .when(new ChangeActivity(PUB, elsewhere))
                .expectEvents(
                        new ActivityChanged(PUB, AUTUMN, elsewhere),
                        new ActivityMoved(PUB, AUTUMN, STARTS, "Hilbert", elsewhere, List.of(ANNA)));
    }

    @Test
    void tellsNobodyOfAnotherChange() {
        ActivityPlan renamed = plan("Puben", STARTS);
        pub.given(PLANNED, ANNA_INVITED)
                .when(new ChangeActivity(PUB, renamed))
                .expectEvents(new ActivityChanged(PUB, AUTUMN, renamed));
        pub.given(PLANNED, ANNA_INVITED, new InvitationAnswered(PUB, AUTUMN, ANNA, false))
                .when(new ChangeActivity(PUB, LATER))
                .expectEvents(new ActivityChanged(PUB, AUTUMN, LATER));
    }

    @Test
    void hasATitle() {
        ActivityPlan untitled = plan(" ", STARTS);
        pub.givenNoPriorActivity()
                .when(new PlanActivity(PUB, AUTUMN, untitled))
                .expectException(broken(ActivityMustHaveATitle.class));
        pub.given(PLANNED)
                .when(new ChangeActivity(PUB, untitled))
                .expectException(broken(ActivityMustHaveATitle.class));
    }

    @Test
    void liesAheadInStockholmsTime() {
        PlanActivity now = new PlanActivity(PUB, AUTUMN, PLAN);
        pub.givenNoPriorActivity().when(now).expectEvents(PLANNED);
        letItStart();
        pub.givenNoPriorActivity().when(now).expectException(broken(ActivityMustLieAhead.class));
        pub.given(PLANNED)
                .when(new ChangeActivity(PUB, plan("Puben", STARTS)))
                .expectException(broken(ActivityMustLieAhead.class));
    }

    @Test
    void invitesEachOnce() {
        pub.given(PLANNED, ANNA_INVITED)
                .when(invite(ANNA, BO, BO))
                .expectEvents(new PersonInvited(PUB, AUTUMN, BO, PLAN));
        pub.given(PLANNED, ANNA_INVITED)
                .when(invite(ANNA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        pub.given(PLANNED, new ActivityChanged(PUB, AUTUMN, LATER))
                .when(invite(ANNA))
                .expectEvents(new PersonInvited(PUB, AUTUMN, ANNA, LATER));
    }

    @Test
    void invitesNobodyToWhatIsCancelledOrPast() {
        pub.given(PLANNED, CANCELLED).when(invite(ANNA)).expectException(broken(ActivityMustNotBeCancelled.class));
        letItStart();
        pub.given(PLANNED).when(invite(ANNA)).expectException(broken(ActivityMustLieAhead.class));
    }

    @Test
    void takesAnAnswerAndAnotherMind() {
        pub.given(PLANNED, ANNA_INVITED).when(annaAnswers(true)).expectEvents(ANNA_COMES);
        pub.given(PLANNED, ANNA_INVITED, ANNA_COMES)
                .when(annaAnswers(true))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        pub.given(PLANNED, ANNA_INVITED, ANNA_COMES)
                .when(annaAnswers(false))
                .expectEvents(new InvitationAnswered(PUB, AUTUMN, ANNA, false));
    }

    @Test
    void takesNoAnswerFromOthersOrTooLate() {
        pub.given(PLANNED).when(annaAnswers(true)).expectException(broken(OnlyInvitedPeopleAnswer.class));
        pub.given(PLANNED, ANNA_INVITED, CANCELLED)
                .when(annaAnswers(true))
                .expectException(broken(ActivityMustNotBeCancelled.class));
        letItStart();
        pub.given(PLANNED, ANNA_INVITED).when(annaAnswers(true)).expectException(broken(ActivityMustLieAhead.class));
    }

    @Test
    void isCancelledOnce() {
        pub.given(PLANNED).when(new CancelActivity(PUB)).expectEvents(CANCELLED);
        pub.given(PLANNED, CANCELLED)
                .when(new CancelActivity(PUB))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}

package se.fsektionen.mentorship.activities;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.fsektionen.mentorship.platform.serialization.GoldenEvents;

class GoldenTest {

    private static final ActivityId ACTIVITY = new ActivityId("activity-1");
    private static final ActivityPlan PLAN = new ActivityPlan(
            ActivityKind.ALUMNI_BANQUET,
            "Alumnisittning",
            LocalDateTime.of(2027, 4, 17, 18, 30),
            "Gasquesalen",
            "Kavaj.");

    @TestFactory
    Stream<DynamicTest> storedForm() {
        return GoldenEvents.of(
                getClass().getPackage(),
                new ActivityEvent.ActivityPlanned(ACTIVITY, AUTUMN, PLAN),
                new ActivityEvent.ActivityChanged(ACTIVITY, AUTUMN, PLAN),
                new ActivityEvent.ActivityMoved(
                        ACTIVITY, AUTUMN, LocalDateTime.of(2027, 4, 10, 18, 0), "Hilbert", PLAN, List.of(ANNA)),
                new ActivityEvent.PersonInvited(ACTIVITY, AUTUMN, ANNA, PLAN),
                new ActivityEvent.InvitationAnswered(ACTIVITY, AUTUMN, ANNA, true),
                new ActivityEvent.ActivityCancelled(ACTIVITY, AUTUMN));
    }
}

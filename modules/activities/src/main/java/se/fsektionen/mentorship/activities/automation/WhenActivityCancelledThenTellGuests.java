package se.fsektionen.mentorship.activities.automation;

import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityCancelled;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.activities.FindActivity;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

/** P17: whoever was invited is told that it will not be. */
@Automation(processingGroup = "activities.automation")
class WhenActivityCancelledThenTellGuests {

    private final Commands.Sender commands;
    private final Queries queries;

    WhenActivityCancelledThenTellGuests(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenActivityCancelledThenTellGuests.class));
        this.queries = queries;
    }

    @EventHandler
    void on(ActivityCancelled event) {
        Activity activity = queries.requireCaughtUp(new FindActivity(event.activityId()));
        for (Guest guest : activity.guests()) {
            Person person = queries.require(new FindPerson(guest.person()));
            if (person.reachable()) {
                commands.send(ActivityLetters.cancellation(
                        LetterId.causedBy(
                                LetterKind.ACTIVITY_CANCELLED,
                                event.activityId().value(),
                                guest.person().value()),
                        person,
                        event.termId(),
                        activity.plan()));
            }
        }
    }
}

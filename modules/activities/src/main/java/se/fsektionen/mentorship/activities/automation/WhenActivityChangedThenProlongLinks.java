package se.fsektionen.mentorship.activities.automation;

import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityChanged;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.activities.FindActivity;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson;

/** Whoever was invited can answer by the same link when an activity is moved to a later day. */
@Automation(processingGroup = "activities.automation")
class WhenActivityChangedThenProlongLinks {

    private final Commands.Sender commands;
    private final Queries queries;

    WhenActivityChangedThenProlongLinks(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenActivityChangedThenProlongLinks.class));
        this.queries = queries;
    }

    @EventHandler
    void on(ActivityChanged event) {
        for (Guest guest :
                queries.requireCaughtUp(new FindActivity(event.activityId())).guests()) {
            if (queries.require(new FindPerson(guest.person())).reachable()) {
                commands.send(ActivityLetters.link(event.activityId(), guest.person(), event.plan()));
            }
        }
    }
}

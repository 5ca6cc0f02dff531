package se.fsektionen.mentorship.activities.automation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import se.fsektionen.mentorship.activities.ActivityEvent.ActivityMoved;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

/** P17: whoever may come gets a letter that says what was and what is now; one for each move, also if it is moved back. */
@Automation(processingGroup = "activities.automation")
class WhenActivityMovedThenTellGuests {

    private final Commands.Sender commands;
    private final Queries queries;

    WhenActivityMovedThenTellGuests(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenActivityMovedThenTellGuests.class));
        this.queries = queries;
    }

    @EventHandler
    void on(ActivityMoved event, @MessageIdentifier String move) {
        for (PersonId guest : event.guests()) {
            Person person = queries.require(new FindPerson(guest));
            if (person.reachable()) {
                IssueLink link = ActivityLetters.link(event.activityId(), guest, event.plan());
                commands.send(ActivityLetters.move(
                        LetterId.causedBy(LetterKind.ACTIVITY_MOVED, move, guest.value()),
                        person,
                        event,
                        new MergeLink("answer", link.linkId())));
            }
        }
    }
}

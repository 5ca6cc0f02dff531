package se.fsektionen.mentorship.activities.automation;

import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.activities.ActivityEvent.PersonInvited;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

/** P09, P18 to P20: whoever is invited gets a letter with a link to answer by, good until the day after. */
@Automation(processingGroup = "activities.automation")
class WhenPersonInvitedThenWriteInvitation {

    private final Commands.Sender commands;
    private final Queries queries;

    WhenPersonInvitedThenWriteInvitation(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenPersonInvitedThenWriteInvitation.class));
        this.queries = queries;
    }

    @EventHandler
    void on(PersonInvited event) {
        Person guest = queries.require(new FindPerson(event.person()));
        if (!guest.reachable()) {
            return;
        }
        IssueLink link = ActivityLetters.link(event.activityId(), event.person(), event.plan());
        commands.send(link);
        commands.send(ActivityLetters.invitation(
                LetterId.causedBy(
                        LetterKind.INVITATION,
                        event.activityId().value(),
                        event.person().value()),
                guest,
                event.termId(),
                event.plan(),
                new MergeLink("answer", link.linkId())));
    }
}

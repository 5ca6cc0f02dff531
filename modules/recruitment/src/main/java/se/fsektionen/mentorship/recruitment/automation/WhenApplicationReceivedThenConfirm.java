package se.fsektionen.mentorship.recruitment.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationReceived;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

/** P12, P13: an applicant gets a confirmation with the mentee brochure and a link to the application; anew if made anew. */
@Automation(processingGroup = "recruitment.automation")
class WhenApplicationReceivedThenConfirm {

    /** Until the term's pairs have long been made. */
    private static final Duration LINK_LASTS = Duration.ofDays(400);

    private final Commands.Sender commands;
    private final Queries queries;

    WhenApplicationReceivedThenConfirm(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenApplicationReceivedThenConfirm.class));
        this.queries = queries;
    }

    @EventHandler
    void on(ApplicationReceived event, @Timestamp Instant at, @MessageIdentifier String eventId) {
        Person applicant = queries.require(new FindPerson(event.applicant()));
        if (!applicant.reachable()) {
            return;
        }
        String application = event.applicationId().value();
        LinkId link = LinkId.of(LinkPurpose.APPLICATION, application);
        commands.send(
                new IssueLink(link, event.applicant(), LinkPurpose.APPLICATION, application, at.plus(LINK_LASTS)));
        commands.send(Letters.write(
                LetterKind.APPLICATION_RECEIVED,
                applicant,
                event.termId(),
                eventId,
                List.of(new MergeLink("application", link)),
                List.of(Brochure.MENTEE)));
    }
}

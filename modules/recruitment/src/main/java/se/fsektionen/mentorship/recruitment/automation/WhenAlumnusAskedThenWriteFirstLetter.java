package se.fsektionen.mentorship.recruitment.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusAsked;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

/** P07: the first letter, with a personal link to answer by. */
@Automation(processingGroup = "recruitment.automation")
class WhenAlumnusAskedThenWriteFirstLetter {

    private static final Duration TIME_TO_ANSWER = Duration.ofDays(60);

    private final Commands.Sender commands;
    private final Queries queries;

    WhenAlumnusAskedThenWriteFirstLetter(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenAlumnusAskedThenWriteFirstLetter.class));
        this.queries = queries;
    }

    @EventHandler
    void on(AlumnusAsked event, @Timestamp Instant at) {
        Person alumnus = queries.require(new FindPerson(event.personId()));
        if (!alumnus.reachable()) {
            return;
        }
        String term = event.termId().value();
        LinkId link =
                LinkId.of(LinkPurpose.ANSWER_REQUEST, term, event.personId().value());
        commands.send(new IssueLink(link, event.personId(), LinkPurpose.ANSWER_REQUEST, term, at.plus(TIME_TO_ANSWER)));
        commands.send(Letters.write(
                LetterKind.FIRST_LETTER,
                alumnus,
                event.termId(),
                term,
                event.mailing(),
                event.text(),
                List.of(new MergeLink("answer", link)),
                List.of()));
    }
}

package se.fsektionen.mentorship.recruitment.automation;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.MentorJoined;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

/** P08: whoever says yes gets the fuller letter with the mentor brochure at once; once a term. */
@Automation(processingGroup = "recruitment.automation")
class WhenMentorJoinedThenWriteFullerLetter {

    private final Commands.Sender commands;
    private final Queries queries;

    WhenMentorJoinedThenWriteFullerLetter(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenMentorJoinedThenWriteFullerLetter.class));
        this.queries = queries;
    }

    @EventHandler
    void on(MentorJoined event) {
        Person mentor = queries.require(new FindPerson(event.personId()));
        if (mentor.reachable()) {
            commands.send(Letters.write(
                    LetterKind.FULLER_LETTER,
                    mentor,
                    event.termId(),
                    event.termId().value(),
                    List.of(),
                    List.of(Brochure.MENTOR)));
        }
    }
}

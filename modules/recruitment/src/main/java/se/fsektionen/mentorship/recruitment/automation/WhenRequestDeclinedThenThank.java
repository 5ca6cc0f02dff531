package se.fsektionen.mentorship.recruitment.automation;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.RequestDeclined;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

/** A no is answered with thanks, so that the next question is welcome; once a term. */
@Automation(processingGroup = "recruitment.automation")
class WhenRequestDeclinedThenThank {

    private final Commands.Sender commands;
    private final Queries queries;

    WhenRequestDeclinedThenThank(Commands commands, Queries queries) {
        this.commands = commands.by(Actor.system(WhenRequestDeclinedThenThank.class));
        this.queries = queries;
    }

    @EventHandler
    void on(RequestDeclined event) {
        Person alumnus = queries.require(new FindPerson(event.personId()));
        if (alumnus.reachable()) {
            commands.send(Letters.write(
                    LetterKind.THANKS_ANYWAY,
                    alumnus,
                    event.termId(),
                    event.termId().value(),
                    List.of(),
                    List.of()));
        }
    }
}

package se.fsektionen.mentorship.correspondence.automation;

import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.correspondence.FindMailStatus;
import se.fsektionen.mentorship.correspondence.LetterCommand.KeepLetter;
import se.fsektionen.mentorship.correspondence.LetterEvent;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterRequeued;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;

/** Where no mail server is set, a letter is kept: it can be read in the program and sent by hand later. */
@Automation(processingGroup = "correspondence.automation")
class WhenLetterWrittenThenKeepWithoutMailServer {

    private final Queries queries;
    private final Commands commands;

    WhenLetterWrittenThenKeepWithoutMailServer(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @EventHandler
    void on(LetterEvent event) {
        boolean queued = event instanceof LetterWritten || event instanceof LetterRequeued;
        if (queued && !queries.ask(new FindMailStatus()).set()) {
            commands.by(Actor.system(getClass())).send(new KeepLetter(event.letterId()));
        }
    }
}

package se.fsektionen.mentorship.evaluation.automation;

import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.SealHistory;
import se.fsektionen.mentorship.recruitment.TermEvent.TermClosed;

/** P24: what the term's report is made of can be shown to be untouched later. */
@Automation(processingGroup = "evaluation.automation")
class WhenTermClosedThenSealHistory {

    private final Commands.Sender commands;

    WhenTermClosedThenSealHistory(Commands commands) {
        this.commands = commands.by(Actor.system(WhenTermClosedThenSealHistory.class));
    }

    @EventHandler
    void on(TermClosed event) {
        commands.send(new SealHistory(event.termId()));
    }
}

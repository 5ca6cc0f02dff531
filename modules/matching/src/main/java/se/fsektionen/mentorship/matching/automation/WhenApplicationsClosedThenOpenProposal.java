package se.fsektionen.mentorship.matching.automation;

import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.matching.ProposalCommand.OpenProposal;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.recruitment.TermEvent.ApplicationsClosed;

/** P14: once all who apply are known, the selection begins. */
@Automation(processingGroup = "matching.automation")
class WhenApplicationsClosedThenOpenProposal {

    private final Commands.Sender commands;

    WhenApplicationsClosedThenOpenProposal(Commands commands) {
        this.commands = commands.by(Actor.system(WhenApplicationsClosedThenOpenProposal.class));
    }

    @EventHandler
    void on(ApplicationsClosed event) {
        commands.send(new OpenProposal(ProposalId.of(event.termId()), event.termId()));
    }
}

package se.fsektionen.mentorship.relationship.automation;

import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.recruitment.MenteeEvent.MentorGiven;
import se.fsektionen.mentorship.relationship.PairCommand.StartPair;

/** The mentor's place is taken and the student is a mentee: the pair can start. */
@Automation(processingGroup = "relationship.automation")
class WhenMentorGivenThenStartPair {

    private final Commands commands;

    WhenMentorGivenThenStartPair(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(MentorGiven event) {
        commands.by(Actor.system(getClass()))
                .send(new StartPair(
                        event.pairId(), event.termId(), event.mentor(), event.personId(), event.applicationId()));
    }
}

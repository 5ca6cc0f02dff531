package se.fsektionen.mentorship.relationship.automation;

import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ReleasePlace;
import se.fsektionen.mentorship.recruitment.MenteeCommand.ReleaseMentee;
import se.fsektionen.mentorship.relationship.PairEvent.PairCompleted;
import se.fsektionen.mentorship.relationship.PairEvent.PairEnded;

/** A pair is over: the mentor's place is free, and the mentee may have another mentor (P03). */
@Automation(processingGroup = "relationship.automation")
class WhenPairEndedThenReleasePlaces {

    private final Commands commands;

    WhenPairEndedThenReleasePlaces(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(PairEnded event) {
        release(event.pairId(), event.mentor(), event.mentee());
    }

    @EventHandler
    void on(PairCompleted event) {
        release(event.pairId(), event.mentor(), event.mentee());
    }

    private void release(PairId pair, PersonId mentor, PersonId mentee) {
        Commands.Sender sender = commands.by(Actor.system(getClass()));
        sender.send(new ReleasePlace(mentor, pair));
        sender.send(new ReleaseMentee(mentee, pair));
    }
}

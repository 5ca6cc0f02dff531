package se.fsektionen.mentorship.relationship.automation;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.relationship.PairEvent.ConcernRaised;

/** Who raised a concern is told at once that it arrived, and who reads it (P22). */
@Automation(processingGroup = "relationship.automation")
class WhenConcernRaisedThenConfirm {

    private final Commands commands;
    private final PairLetters letters;

    WhenConcernRaisedThenConfirm(Commands commands, PairLetters letters) {
        this.commands = commands;
        this.letters = letters;
    }

    @EventHandler
    void on(ConcernRaised event) {
        letters.reachable(event.author())
                .ifPresent(author -> letters.write(
                        commands.by(Actor.system(getClass())),
                        LetterId.causedBy(
                                LetterKind.CONCERN_RECEIVED, event.concernId().value()),
                        LetterKind.CONCERN_RECEIVED,
                        event.termId(),
                        author,
                        List.of(),
                        List.of()));
    }
}

package se.fsektionen.mentorship.matching.automation;

import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.matching.ProposalCommand.RefusePair;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsConfirmed;
import se.fsektionen.mentorship.matching.ProposedPair;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ReleasePlace;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.TakePlace;
import se.fsektionen.mentorship.recruitment.MenteeCommand.GiveMentor;

/** P03: each confirmed pair takes the mentor's place and the mentee's; what a rule forbids is recorded on the proposal. */
@Automation(processingGroup = "matching.automation")
class WhenPairsConfirmedThenTakePlaces {

    private final Commands.Sender commands;

    WhenPairsConfirmedThenTakePlaces(Commands commands) {
        this.commands = commands.by(Actor.system(WhenPairsConfirmedThenTakePlaces.class));
    }

    @EventHandler
    void on(PairsConfirmed event) {
        event.pairs().forEach(pair -> start(event, pair));
    }

    private void start(PairsConfirmed event, ProposedPair pair) {
        try {
            commands.send(new TakePlace(pair.mentor(), event.termId(), pair.pairId()));
            giveMentor(event, pair);
        } catch (RuleBroken refusal) {
            commands.send(new RefusePair(
                    event.proposalId(), pair.pairId(), refusal.rule().messageKey()));
        }
    }

    private void giveMentor(PairsConfirmed event, ProposedPair pair) {
        try {
            commands.send(new GiveMentor(
                    pair.applicant(), event.termId(), pair.pairId(), pair.mentor(), pair.applicationId()));
        } catch (RuleBroken refusal) {
            commands.send(new ReleasePlace(pair.mentor(), pair.pairId()));
            throw refusal;
        }
    }
}

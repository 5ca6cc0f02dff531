package se.fsektionen.mentorship.relationship.automation;

import org.axonframework.eventhandling.EventHandler;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Automation;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.TermEvent.TermClosed;
import se.fsektionen.mentorship.relationship.FindPairs;
import se.fsektionen.mentorship.relationship.PairCommand.CompletePair;
import se.fsektionen.mentorship.relationship.PairInShort;

/** The term is over, and so are its pairs. */
@Automation(processingGroup = "relationship.automation")
class WhenTermClosedThenCompletePairs {

    private final Commands commands;
    private final Queries queries;
    private final UpToDate upToDate;

    WhenTermClosedThenCompletePairs(Commands commands, Queries queries, UpToDate upToDate) {
        this.commands = commands;
        this.queries = queries;
        this.upToDate = upToDate;
    }

    @EventHandler
    void on(TermClosed event) {
        upToDate.await();
        queries.ask(new FindPairs(event.termId())).stream()
                .filter(PairInShort::running)
                .forEach(pair -> commands.by(Actor.system(getClass())).send(new CompletePair(pair.pairId())));
    }
}

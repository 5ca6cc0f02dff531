package se.fsektionen.mentorship.relationship.automation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.relationship.CareRules;
import se.fsektionen.mentorship.relationship.FindCareRules;
import se.fsektionen.mentorship.relationship.FindHealth;
import se.fsektionen.mentorship.relationship.Nudge;
import se.fsektionen.mentorship.relationship.PairCommand.NudgePair;
import se.fsektionen.mentorship.relationship.PairHealth;
import se.fsektionen.mentorship.relationship.PairInShort;

/** Looks through the running pairs and reminds those who have not met for long. Done twice in a day, it reminds nobody twice. */
@Component
public class NudgingRound {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Commands commands;
    private final Queries queries;
    private final PairLetters letters;
    private final UpToDate upToDate;
    private final Clock clock;

    NudgingRound(Commands commands, Queries queries, PairLetters letters, UpToDate upToDate, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.letters = letters;
        this.upToDate = upToDate;
        this.clock = clock;
    }

    /** Does nothing at night: nobody wants to be reminded then, and in the morning is soon enough. */
    public void walk() {
        LocalTime now = LocalTime.ofInstant(clock.instant(), Stockholm.ZONE);
        if (now.isBefore(MORNING) || !now.isBefore(EVENING)) {
            return;
        }
        upToDate.await();
        LocalDate today = Stockholm.today(clock);
        queries.ask(new FindTerms()).stream()
                .filter(term -> term.running() && !term.dates().end().isBefore(today))
                .forEach(term -> walk(term, today));
    }

    private void walk(Term term, LocalDate today) {
        CareRules rules = queries.ask(new FindCareRules(term.termId()));
        List<PairHealth> pairs = queries.ask(new FindHealth(term.termId(), today));
        for (PairHealth pair : pairs) {
            Nudge.due(pair.history(), rules, today)
                    .filter(nudge -> areReachable(pair.pair()))
                    .ifPresent(nudge -> commands.by(Actor.system(getClass()))
                            .send(new NudgePair(pair.pair().pairId(), nudge, Nudge.since(pair.history()))));
        }
    }

    /** Who is erased can't be met, so there is nothing to remind the other of. */
    private boolean areReachable(PairInShort pair) {
        return letters.reachable(pair.mentor()).isPresent()
                && letters.reachable(pair.mentee()).isPresent();
    }
}

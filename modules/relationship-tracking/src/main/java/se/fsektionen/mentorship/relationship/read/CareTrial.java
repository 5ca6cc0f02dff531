package se.fsektionen.mentorship.relationship.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.relationship.CareRules;
import se.fsektionen.mentorship.relationship.Health;
import se.fsektionen.mentorship.relationship.Health.Level;
import se.fsektionen.mentorship.relationship.PairHistory;
import se.fsektionen.mentorship.relationship.PairStatus;
import se.fsektionen.mentorship.relationship.TryCareRules;
import se.fsektionen.mentorship.relationship.TryCareRules.OfTerm;
import se.fsektionen.mentorship.relationship.TryCareRules.Shown;

/** Lives through the finished terms again, day by day, with what was known on each day. */
@Component
class CareTrial {

    private final MongoOperations mongo;
    private final Queries queries;

    CareTrial(MongoOperations mongo, Queries queries) {
        this.mongo = mongo;
        this.queries = queries;
    }

    @QueryHandler
    List<OfTerm> handle(TryCareRules query) {
        List<PairDocument> pairs = mongo.findAll(PairDocument.class);
        return queries.ask(new FindTerms()).stream()
                .filter(term -> !term.running())
                .map(Term::termId)
                .map(term -> new OfTerm(
                        term,
                        shown(histories(pairs, term, PairStatus.ENDED), query.rules(), TryCareRules.DAYS_TO_ACT),
                        shown(histories(pairs, term, PairStatus.COMPLETED), query.rules(), 1)))
                .toList();
    }

    private static List<PairHistory> histories(List<PairDocument> pairs, TermId term, PairStatus status) {
        return pairs.stream()
                .filter(pair -> pair.term().equals(term) && pair.status() == status)
                .map(PairViews::history)
                .toList();
    }

    static Shown shown(List<PairHistory> pairs, CareRules rules, int daysBeforeTheEnd) {
        List<Level> worst =
                pairs.stream().map(pair -> worst(pair, rules, daysBeforeTheEnd)).toList();
        return new Shown(
                pairs.size(),
                (int) worst.stream().filter(level -> level == Level.RED).count(),
                (int) worst.stream().filter(level -> level != Level.GOOD).count());
    }

    private static Level worst(PairHistory pair, CareRules rules, int daysBeforeTheEnd) {
        LocalDate last = Objects.requireNonNull(pair.over()).minusDays(daysBeforeTheEnd);
        Level worst = Level.GOOD;
        for (LocalDate day = pair.started(); !day.isAfter(last) && worst != Level.RED; day = day.plusDays(1)) {
            Level level = Health.of(pair, rules, day).level();
            worst = level.compareTo(worst) > 0 ? level : worst;
        }
        return worst;
    }
}

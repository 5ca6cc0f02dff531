package se.fsektionen.mentorship.relationship.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.relationship.CareRules;
import se.fsektionen.mentorship.relationship.FindHealth;
import se.fsektionen.mentorship.relationship.FindMyPage;
import se.fsektionen.mentorship.relationship.FindMyPage.MyPage;
import se.fsektionen.mentorship.relationship.FindMyPage.MyPair;
import se.fsektionen.mentorship.relationship.FindOpenConcerns;
import se.fsektionen.mentorship.relationship.FindOpenConcerns.OpenConcern;
import se.fsektionen.mentorship.relationship.FindPair;
import se.fsektionen.mentorship.relationship.FindPair.PairDetails;
import se.fsektionen.mentorship.relationship.FindPairs;
import se.fsektionen.mentorship.relationship.Health;
import se.fsektionen.mentorship.relationship.Nudge;
import se.fsektionen.mentorship.relationship.PairHealth;
import se.fsektionen.mentorship.relationship.PairHealth.Reminded;
import se.fsektionen.mentorship.relationship.PairHistory;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.relationship.PairStatus;

/** Answers questions about pairs. A programme has some hundreds of them in all its years, so lists read through them. */
@Component
class PairQueries {

    private final MongoOperations mongo;
    private final CareRulesProjection rules;

    PairQueries(MongoOperations mongo, CareRulesProjection rules) {
        this.mongo = mongo;
        this.rules = rules;
    }

    @QueryHandler
    List<PairInShort> handle(FindPairs query) {
        return PairViews.list(pairsOf(query.termId()));
    }

    @QueryHandler
    List<PairHealth> handle(FindHealth query) {
        CareRules ofTheTerm = rules.of(query.termId());
        return pairsOf(query.termId()).stream()
                .map(pair -> health(pair, ofTheTerm, query.today()))
                .sorted(Comparator.comparing(PairHealth::pair, PairViews.OLDEST_FIRST))
                .toList();
    }

    private static PairHealth health(PairDocument pair, CareRules rules, LocalDate today) {
        PairHistory history = PairViews.history(pair);
        LocalDate until = history.over() == null ? today : history.over();
        return new PairHealth(
                PairViews.inShort(pair),
                history,
                Health.of(history, rules, today),
                rules.expectedMeetings(history.started(), until),
                reminded(pair, Nudge.since(history)),
                pair.contactedOn() == null ? null : LocalDate.parse(pair.contactedOn()));
    }

    private static @Nullable Reminded reminded(PairDocument pair, LocalDate since) {
        return pair.nudges().reversed().stream()
                .filter(nudged -> LocalDate.parse(nudged.since()).equals(since))
                .findFirst()
                .map(nudged -> new Reminded(nudged.nudge(), LocalDate.parse(nudged.on())))
                .orElse(null);
    }

    @QueryHandler
    Optional<PairDetails> handle(FindPair query) {
        return Optional.ofNullable(mongo.findById(query.pairId().value(), PairDocument.class))
                .map(PairViews::details);
    }

    @QueryHandler
    Optional<MyPage> handle(FindMyPage query) {
        List<MyPair> pairs = pairsOf(query.termId()).stream()
                .filter(pair -> pair.has(query.personId()))
                .map(pair -> PairViews.seenBy(query.personId(), pair))
                .sorted(Comparator.comparing((MyPair pair) -> pair.status() != PairStatus.RUNNING)
                        .thenComparing(MyPair::started)
                        .thenComparing(pair -> pair.pairId().value()))
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new MyPage(query.personId(), query.termId(), pairs));
    }

    @QueryHandler
    List<OpenConcern> handle(FindOpenConcerns query) {
        return mongo.findAll(PairDocument.class).stream()
                .flatMap(pair -> pair.concerns().stream()
                        .filter(concern -> concern.resolution() == null)
                        .map(concern -> new OpenConcern(PairViews.inShort(pair), PairViews.details(concern))))
                .sorted(Comparator.comparing(
                                (OpenConcern open) -> open.concern().raisedAt())
                        .thenComparing(open -> open.concern().concernId().value()))
                .toList();
    }

    private List<PairDocument> pairsOf(TermId term) {
        return mongo.find(Query.query(Criteria.where("termId").is(term.value())), PairDocument.class);
    }
}

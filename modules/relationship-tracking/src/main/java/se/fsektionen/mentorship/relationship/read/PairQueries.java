package se.fsektionen.mentorship.relationship.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.relationship.FindMyPage;
import se.fsektionen.mentorship.relationship.FindMyPage.MyPage;
import se.fsektionen.mentorship.relationship.FindMyPage.MyPair;
import se.fsektionen.mentorship.relationship.FindOpenConcerns;
import se.fsektionen.mentorship.relationship.FindOpenConcerns.OpenConcern;
import se.fsektionen.mentorship.relationship.FindPair;
import se.fsektionen.mentorship.relationship.FindPair.PairDetails;
import se.fsektionen.mentorship.relationship.FindPairs;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.relationship.PairStatus;

/** Answers questions about pairs. A programme has some hundreds of them in all its years, so lists read through them. */
@Component
class PairQueries {

    private final MongoOperations mongo;

    PairQueries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @QueryHandler
    List<PairInShort> handle(FindPairs query) {
        return PairViews.list(pairsOf(query.termId()));
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

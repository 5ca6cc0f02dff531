package se.fsektionen.mentorship.relationship.read;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Past;
import se.fsektionen.mentorship.relationship.FindPair.PairDetails;
import se.fsektionen.mentorship.relationship.FindPairAsOf;
import se.fsektionen.mentorship.relationship.FindPairsAsOf;
import se.fsektionen.mentorship.relationship.PairEvent;
import se.fsektionen.mentorship.relationship.PairInShort;

/** Pairs as they were on some day: the same projection, told of nothing later. */
@Component
class PairsAsTheyWere {

    private final Documents<PairDocument> today;
    private final Past past;

    PairsAsTheyWere(MongoOperations mongo, Past past) {
        this.today = new Documents<>(mongo, PairDocument.class);
        this.past = past;
    }

    @QueryHandler
    List<PairInShort> handle(FindPairsAsOf query) {
        List<PairId> ofTheTerm = today.all().stream()
                .filter(pair -> pair.term().equals(query.termId()))
                .map(pair -> new PairId(pair.pairId()))
                .toList();
        return PairViews.list(pairs(ofTheTerm, query.moment()).all());
    }

    @QueryHandler
    Optional<PairDetails> handle(FindPairAsOf query) {
        return pairs(List.of(query.pairId()), query.moment())
                .find(query.pairId())
                .map(PairViews::details);
    }

    private Documents<PairDocument> pairs(Collection<PairId> ids, Instant moment) {
        Documents<PairDocument> then = Documents.inMemory(PairDocument.class, PairDocument::pairId);
        PairProjection projection = new PairProjection(then);
        past.tell(ids, moment, event -> projection.on((PairEvent) event.getPayload(), event));
        return then;
    }
}

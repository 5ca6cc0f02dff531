package se.fsektionen.mentorship.correspondence.read;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import se.fsektionen.mentorship.correspondence.FindLink;
import se.fsektionen.mentorship.correspondence.LinkEvent;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkIssued;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkProlonged;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkRevoked;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.platform.LinkTokens;
import se.fsektionen.mentorship.platform.Projection;

/** Writes the personal links and finds them by their tokens. */
@Projection(processingGroup = "correspondence.projection")
class LinkProjection {

    private final MongoOperations mongo;
    private final LinkTokens tokens;
    private final Clock clock;

    LinkProjection(MongoOperations mongo, LinkTokens tokens, Clock clock) {
        this.mongo = mongo;
        this.tokens = tokens;
        this.clock = clock;
    }

    @EventHandler
    void on(LinkEvent event) {
        switch (event) {
            case LinkIssued issued ->
                mongo.save(new LinkDocument(
                        hash(issued.linkId()),
                        issued.linkId().value(),
                        issued.holder().value(),
                        issued.purpose(),
                        issued.concerning(),
                        issued.expiresAt(),
                        false));
            case LinkProlonged prolonged -> change(event, new Update().set("expiresAt", prolonged.expiresAt()));
            case LinkRevoked gone -> change(event, new Update().set("revoked", true));
        }
    }

    private void change(LinkEvent event, Update update) {
        var link = query(where("_id").is(hash(event.linkId())));
        if (mongo.updateFirst(link, update, LinkDocument.class).getMatchedCount() == 0) {
            throw new IllegalStateException("No such link: " + event.linkId());
        }
    }

    private String hash(LinkId link) {
        return tokens.hash(tokens.tokenOf(link.value()));
    }

    @ResetHandler
    void reset() {
        mongo.dropCollection(LinkDocument.class);
    }

    @QueryHandler
    Optional<FindLink.FoundLink> find(FindLink query) {
        return Optional.ofNullable(mongo.findById(tokens.hash(query.token()), LinkDocument.class))
                .map(link -> link.found(clock.instant()));
    }
}

package se.fsektionen.mentorship.correspondence.read;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import se.fsektionen.mentorship.correspondence.LetterEvent;
import se.fsektionen.mentorship.correspondence.LetterEvent.DeliveryFailed;
import se.fsektionen.mentorship.correspondence.LetterEvent.DeliveryStarted;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterDelivered;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterDropped;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterKept;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterRequeued;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.platform.Projection;

/** Writes the outbox. */
@Projection(processingGroup = "correspondence.projection")
class OutboxProjection {

    private final MongoOperations mongo;

    OutboxProjection(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @EventHandler
    void on(LetterEvent event, @Timestamp Instant at) {
        switch (event) {
            case LetterWritten written -> {
                mongo.save(LetterDocument.of(written, at));
                track(written.letterId().value(), LetterState.WAITING, at, at);
            }
            case LetterKept kept -> move(event, LetterState.KEPT, at, new Update().unset("nextAttempt"));
            case DeliveryStarted started ->
                move(
                        event,
                        LetterState.SENDING,
                        at,
                        new Update().set("attempt", started.attempt()).unset("nextAttempt"));
            case LetterDelivered delivered -> move(event, LetterState.DELIVERED, at, new Update().unset("problem"));
            case DeliveryFailed failed -> fail(failed, at);
            case LetterRequeued requeued ->
                move(
                        event,
                        LetterState.WAITING,
                        at,
                        new Update().set("attempt", 0).unset("nextAttempt"));
            case LetterDropped dropped -> move(event, LetterState.DROPPED, at, new Update().unset("nextAttempt"));
        }
    }

    private void fail(DeliveryFailed failed, Instant at) {
        Update update = new Update().set("problem", failed.problem());
        if (failed.nextAttempt() == null) {
            move(failed, LetterState.FAILED, at, update);
        } else {
            move(failed, LetterState.FAILED_WILL_RETRY, at, update.set("nextAttempt", failed.nextAttempt()));
            track(failed.letterId().value(), LetterState.FAILED_WILL_RETRY, at, failed.nextAttempt());
        }
    }

    private void move(LetterEvent event, LetterState state, Instant at, Update update) {
        String id = event.letterId().value();
        Query letter = query(where("_id").is(id));
        if (mongo.updateFirst(letter, update.set("state", state).set("changed", at), LetterDocument.class)
                        .getMatchedCount()
                == 0) {
            throw new IllegalStateException("No such letter in the outbox: " + id);
        }
        if (state == LetterState.DELIVERED || state == LetterState.DROPPED) {
            mongo.remove(letter, UndeliveredDocument.class);
        } else {
            track(id, state, at, state == LetterState.WAITING ? at : null);
        }
    }

    private void track(String id, LetterState state, Instant at, @Nullable Instant due) {
        LetterDocument letter = Objects.requireNonNull(mongo.findById(id, LetterDocument.class));
        boolean erased = letter.address().equals(Personal.ERASED);
        mongo.save(new UndeliveredDocument(id, state, at, erased ? letter.written() : due));
    }

    @ResetHandler
    void reset() {
        mongo.dropCollection(LetterDocument.class);
        mongo.dropCollection(UndeliveredDocument.class);
    }
}

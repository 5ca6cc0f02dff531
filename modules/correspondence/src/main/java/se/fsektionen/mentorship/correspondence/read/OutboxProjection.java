package se.fsektionen.mentorship.correspondence.read;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
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
                LetterDocument letter = LetterDocument.of(written, at);
                mongo.save(letter);
                track(letter, at);
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
        }
    }

    private void move(LetterEvent event, LetterState state, Instant at, Update update) {
        String id = event.letterId().value();
        LetterDocument letter = mongo.findAndModify(
                query(where("_id").is(id)),
                update.set("state", state).set("changed", at),
                FindAndModifyOptions.options().returnNew(true),
                LetterDocument.class);
        if (letter == null) {
            throw new IllegalStateException("No such letter in the outbox: " + id);
        }
        if (state == LetterState.DELIVERED || state == LetterState.DROPPED) {
            mongo.remove(query(where("_id").is(id)), UndeliveredDocument.class);
        } else {
            track(letter, state == LetterState.WAITING ? at : letter.nextAttempt());
        }
    }

    private void track(LetterDocument letter, @Nullable Instant due) {
        boolean erased = letter.address().equals(Personal.ERASED);
        mongo.save(new UndeliveredDocument(
                letter.id(), letter.state(), letter.changed(), erased ? letter.written() : due));
    }

    @ResetHandler
    void reset() {
        mongo.dropCollection(LetterDocument.class);
        mongo.dropCollection(UndeliveredDocument.class);
    }
}

package se.fsektionen.mentorship.relationship.read;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.matching.ProposalEvent.PairsProposed;
import se.fsektionen.mentorship.matching.ProposalEvent.RunRecorded;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.Projection;

/** Writes down every event of every module once, and for each person, pair and proposal which events are about it. */
@Projection(processingGroup = "relationship.timeline.projection")
class TimelineProjection {

    private static final String EVENTS = "events";

    private final MongoOperations mongo;

    TimelineProjection(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message) {
        EventContent content = new EventContent(event);
        mongo.save(entry(event, message, content));
        List<String> subjects =
                content.identifiers().stream().filter(lists(event)).toList();
        if (!subjects.isEmpty()) {
            list(subjects, message.getIdentifier());
        }
    }

    /** A proposal names everybody and is made anew at every change: it is found by the proposal, which those of a pair look at. */
    private static Predicate<String> lists(DomainEvent event) {
        return event instanceof PairsProposed ? subject -> subject.startsWith(Kinds.PROPOSAL) : Kinds::isListed;
    }

    @ResetHandler
    void reset() {
        mongo.dropCollection(EntryDocument.class);
        mongo.dropCollection(SubjectDocument.class);
    }

    private static EntryDocument entry(DomainEvent event, DomainEventMessage<?> message, EventContent content) {
        MetaData metadata = message.getMetaData();
        Actor actor = Metadata.actor(metadata);
        Serves serves = event.getClass().getAnnotation(Serves.class);
        return new EntryDocument(
                message.getIdentifier(),
                event.getClass().getAnnotation(EventType.class).value(),
                message.getTimestamp(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                actor.id(),
                actor.role(),
                (String) metadata.get(Metadata.REASON),
                (String) metadata.get(Metadata.CORRELATION),
                (String) metadata.get(Metadata.CAUSATION),
                serves == null
                        ? List.of()
                        : Arrays.stream(serves.value()).map(Enum::name).toList(),
                List.copyOf(content.identifiers()),
                readable(event, content));
    }

    /** A recorded run's input is packed for a machine. */
    private static Map<String, Object> readable(DomainEvent event, EventContent content) {
        Map<String, Object> values = new LinkedHashMap<>(content.values());
        if (event instanceof RunRecorded) {
            values.remove("input");
        }
        return values;
    }

    /** In one go, and the lists stay sorted; an event that is handled once more is taken out first. */
    private void list(List<String> subjects, String eventId) {
        BulkOperations lists = mongo.bulkOps(BulkMode.ORDERED, SubjectDocument.class);
        for (String subject : subjects) {
            Query list = query(where("_id").is(subject));
            lists.upsert(list, new Update().pull(EVENTS, eventId));
            lists.updateOne(list, new Update().push(EVENTS).sort(Direction.ASC).each(eventId));
        }
        lists.execute();
    }
}

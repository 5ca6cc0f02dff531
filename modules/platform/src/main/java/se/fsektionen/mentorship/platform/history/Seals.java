package se.fsektionen.mentorship.platform.history;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.platform.FindSeal;
import se.fsektionen.mentorship.platform.FindSeal.Seal;
import se.fsektionen.mentorship.platform.HistorySealed;
import se.fsektionen.mentorship.platform.SealId;

/** Reads seals from history itself. */
@Component
class Seals {

    private static final String TYPE =
            HistorySealed.class.getAnnotation(EventType.class).value();

    /** Asked for when needed: the event store itself is built upon the chain. */
    private final ObjectProvider<EventStore> eventStore;

    Seals(ObjectProvider<EventStore> eventStore) {
        this.eventStore = eventStore;
    }

    @QueryHandler
    Optional<Seal> find(FindSeal query) {
        return read(SealId.of(query.termId()).value());
    }

    Optional<Seal> in(StoredEvent event) {
        return TYPE.equals(event.type()) ? read(event.aggregate()) : Optional.empty();
    }

    private Optional<Seal> read(String sealId) {
        return eventStore.getObject().readEvents(sealId).asStream().findFirst().map(Seals::seal);
    }

    private static Seal seal(DomainEventMessage<?> message) {
        HistorySealed event = (HistorySealed) message.getPayload();
        return new Seal(event.termId(), event.position(), event.head(), message.getTimestamp());
    }
}

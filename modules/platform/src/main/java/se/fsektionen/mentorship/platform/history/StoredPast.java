package se.fsektionen.mentorship.platform.history;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.platform.Past;

/** Reads each thing's own events by its index in the event store. */
@Component
class StoredPast implements Past {

    private final EventStore eventStore;

    StoredPast(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    @Override
    public void tell(Collection<? extends Identifier> things, Instant until, Consumer<DomainEventMessage<?>> listener) {
        for (Identifier thing : things) {
            eventStore
                    .readEvents(thing.value())
                    .asStream()
                    .filter(event -> !event.getTimestamp().isAfter(until))
                    .forEach(listener);
        }
    }
}

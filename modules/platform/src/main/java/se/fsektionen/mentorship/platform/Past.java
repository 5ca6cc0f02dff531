package se.fsektionen.mentorship.platform;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import se.fsektionen.mentorship.kernel.Identifier;

/** History up to a moment, of chosen things only: what a read model showed then is made of it again. */
public interface Past {

    /**
     * Tells what had happened to these things by then, one after the other, each in order.
     *
     * @param until inclusive
     */
    void tell(Collection<? extends Identifier> things, Instant until, Consumer<DomainEventMessage<?>> listener);
}

package se.fsektionen.mentorship.platform.personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.PersonErased;

/** The record of a person's erasures: there may be more than one, if the person comes back in between. */
@Aggregate(type = "Erasure")
class Erasure {

    @AggregateIdentifier
    private @Nullable String id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ErasePerson command, PersonalKeys keys) {
        if (keys.destroy(command.personId().value())) {
            apply(new PersonErased(command.target(), command.personId()));
        }
    }

    @EventSourcingHandler
    void evolve(PersonErased event) {
        id = event.erasureId().value();
    }
}

package se.fsektionen.mentorship.platform.sample;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainRule;

@Aggregate(type = "Note")
class Note {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable NoteWritten last;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WriteNote command) {
        if (command.note().equals(last)) {
            return;
        }
        DomainRule.check(new NoteMustHaveWords(command.note().words()));
        apply(command.note());
    }

    @EventSourcingHandler
    void evolve(NoteWritten event) {
        id = event.noteId().value();
        last = event;
    }

    record NoteMustHaveWords(String words) implements DomainRule {

        @Override
        public boolean isBroken() {
            return words.isBlank();
        }
    }
}

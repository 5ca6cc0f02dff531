package se.fsektionen.mentorship.platform.history;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HexFormat;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.platform.HistorySealed;
import se.fsektionen.mentorship.platform.SealHistory;

/** A term's seal, set once. */
@Aggregate(type = "Seal")
class TermSeal {

    @AggregateIdentifier
    private @Nullable String id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SealHistory command, EventChain chain) {
        if (id == null) {
            EventChain.Head head = chain.head();
            apply(new HistorySealed(
                    command.target(),
                    command.termId(),
                    head.position(),
                    HexFormat.of().formatHex(head.hash())));
        }
    }

    @EventSourcingHandler
    void evolve(HistorySealed event) {
        id = event.sealId().value();
    }
}

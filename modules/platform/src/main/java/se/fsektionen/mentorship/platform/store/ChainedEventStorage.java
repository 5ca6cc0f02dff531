package se.fsektionen.mentorship.platform.store;

import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import se.fsektionen.mentorship.platform.history.EventChain;

/** Stores no event without its link in the chain. */
final class ChainedEventStorage extends JdbcEventStorageEngine {

    private final TransactionManager transactions;
    private final EventChain chain;

    ChainedEventStorage(Builder builder, TransactionManager transactions, EventChain chain) {
        super(builder);
        this.transactions = transactions;
        this.chain = chain;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        transactions.executeInTransaction(() -> {
            super.appendEvents(events, serializer);
            chain.linkAtCommit(events.stream().map(EventMessage::getIdentifier).toList());
        });
    }
}

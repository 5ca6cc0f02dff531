package se.fsektionen.mentorship.platform.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.platform.DeadLetters;

/** Events set aside, one queue for each group. */
@Component
class DeadLetterQueues implements DeadLetters {

    private final Map<String, SequencedDeadLetterQueue<EventMessage<?>>> queues = new ConcurrentHashMap<>();
    private final Groups groups;
    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final MongoTemplate collections;
    private final Serializer eventSerializer;
    private final Serializer serializer;
    private final ObjectProvider<EventProcessingConfiguration> processing;

    DeadLetterQueues(
            Groups groups,
            ConnectionProvider connections,
            TransactionManager transactions,
            MongoTemplate collections,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            @Qualifier("serializer") Serializer serializer,
            ObjectProvider<EventProcessingConfiguration> processing) {
        this.groups = groups;
        this.connections = connections;
        this.transactions = transactions;
        this.collections = collections;
        this.eventSerializer = eventSerializer;
        this.serializer = serializer;
        this.processing = processing;
    }

    SequencedDeadLetterQueue<EventMessage<?>> queueOf(String group) {
        return queues.computeIfAbsent(
                group, name -> groups.projections().contains(name) ? besideReadModels(name) : besideEvents(name));
    }

    long sizeOf(String group) {
        return queueOf(group).size();
    }

    private SequencedDeadLetterQueue<EventMessage<?>> besideReadModels(String group) {
        return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .mongoTemplate(collections)
                .transactionManager(NoTransactionManager.instance())
                .serializer(eventSerializer)
                .build();
    }

    private SequencedDeadLetterQueue<EventMessage<?>> besideEvents(String group) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(eventSerializer)
                .genericSerializer(serializer)
                .build();
    }

    @Override
    public List<DeadLetterInfo> all() {
        List<DeadLetterInfo> found = new ArrayList<>();
        for (String group : groups.all()) {
            for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence :
                    queueOf(group).deadLetters()) {
                sequence.forEach(letter -> found.add(info(group, letter)));
            }
        }
        return found;
    }

    private static DeadLetterInfo info(String group, DeadLetter<? extends EventMessage<?>> letter) {
        EventMessage<?> event = letter.message();
        EventType type = event.getPayloadType().getAnnotation(EventType.class);
        return new DeadLetterInfo(
                group,
                type == null ? event.getPayloadType().getSimpleName() : type.value(),
                event.getIdentifier(),
                letter.cause().map(cause -> cause.message()).orElse(""),
                letter.enqueuedAt());
    }

    @Override
    public void retry(String group) {
        processing.getObject().sequencedDeadLetterProcessor(group).ifPresent(processor -> {
            long attempts = queueOf(group).size();
            for (long i = 0; i < attempts && processor.processAny(); i++) {
                // each call takes one sequence; a failing one stays and ends the loop
            }
        });
    }
}

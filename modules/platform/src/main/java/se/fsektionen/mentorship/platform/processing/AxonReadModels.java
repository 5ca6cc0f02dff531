package se.fsektionen.mentorship.platform.processing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.platform.store.ReadModelStore;

@Component
class AxonReadModels implements ReadModels {

    private static final Duration REBUILD_AT_MOST = Duration.ofMinutes(30);
    private static final long LOOK_AGAIN_NANOS = 1_000_000;

    private final Groups groups;
    private final EventStore events;
    private final ObjectProvider<EventProcessingConfiguration> processing;
    private final DeadLetterQueues deadLetters;
    private final ReadModelStore store;

    AxonReadModels(
            Groups groups,
            EventStore events,
            ObjectProvider<EventProcessingConfiguration> processing,
            DeadLetterQueues deadLetters,
            ReadModelStore store) {
        this.groups = groups;
        this.events = events;
        this.processing = processing;
        this.deadLetters = deadLetters;
        this.store = store;
    }

    @Override
    public List<GroupStatus> groups() {
        long head = head();
        return groups.all().stream().map(group -> status(group, head)).toList();
    }

    /** A processor that has replayed all there is calls itself replaying until the next event comes. */
    private GroupStatus status(String group, long head) {
        long position = Math.min(position(group), head);
        return new GroupStatus(group, position, head, isReplaying(group) && position < head, deadLetters.sizeOf(group));
    }

    @Override
    public void replay(String group) {
        if (!groups.projections().contains(group)) {
            throw new IllegalArgumentException("No such projection: " + group);
        }
        StreamingEventProcessor processor = processor(group);
        processor.shutDown();
        deadLetters.queueOf(group).clear();
        processor.resetTokens();
        processor.start();
    }

    @Override
    public synchronized void rebuild() {
        CompletableFuture.allOf(groups.projections().stream()
                        .map(group -> processor(group).shutdownAsync())
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        store.forgetEverything();
        groups.projections().forEach(group -> processor(group).start());
        awaitProjections(REBUILD_AT_MOST);
    }

    @Override
    public boolean awaitProjections(Duration atMost) {
        return await(groups.projections(), atMost);
    }

    @Override
    public boolean awaitIdle(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        long before;
        do {
            before = head();
            if (!await(groups.all(), Duration.ofNanos(deadline - System.nanoTime()))) {
                return false;
            }
        } while (head() != before);
        return true;
    }

    private boolean await(Collection<String> names, Duration atMost) {
        long head = head();
        long deadline = System.nanoTime() + atMost.toNanos();
        for (String name : names) {
            while (position(name) < head) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
        }
        return true;
    }

    private long head() {
        return position(events.createHeadToken());
    }

    private long position(String group) {
        return processor(group).processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(0))
                .min()
                .orElse(0);
    }

    private static long position(TrackingToken token) {
        OptionalLong position = token == null ? OptionalLong.empty() : token.position();
        return position.orElse(0);
    }

    private boolean isReplaying(String group) {
        return processor(group).processingStatus().values().stream().anyMatch(EventTrackerStatus::isReplaying);
    }

    private StreamingEventProcessor processor(String group) {
        return processing
                .getObject()
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("No processor for the group " + group));
    }
}

package se.fsektionen.mentorship.platform.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.platform.sample.WriteNote;
import se.fsektionen.mentorship.platform.support.RunningProgramme;

/** How fast 100,000 encrypted events are read, and how fast a projection writes them again, on the embedded stores. */
final class ReplayBenchmark {

    private static final int EVENTS = 100_000;
    private static final int AT_ONCE = 500;

    public static void main(String[] arguments) {
        try (RunningProgramme programme = RunningProgramme.start()) {
            fill(programme);
            ReadModels readModels = programme.bean(ReadModels.class);
            readModels.awaitProjections(Duration.ofMinutes(10));
            for (int round = 0; round < 3; round++) {
                long start = System.nanoTime();
                try (var events = programme.bean(EventStore.class).openStream(null)) {
                    for (int i = 0; i < EVENTS; i++) {
                        next(events).getPayload();
                    }
                }
                report("read", start);
            }
            long start = System.nanoTime();
            readModels.rebuild();
            report("rebuild", start);
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            Measurement.result("heap_used_mb=%d", used >> 20);
        }
    }

    private static EventMessage<?> next(BlockingStream<? extends EventMessage<?>> events) {
        try {
            return events.nextAvailable();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(RunningProgramme programme) {
        List<PersonId> people =
                IntStream.range(0, 1000).mapToObj(i -> PersonId.random()).toList();
        MetaData metadata = MetaData.with(Metadata.ACTOR, "account-bench").and(Metadata.ROLE, "COORDINATOR");
        for (int i = 0; i < EVENTS; i += AT_ONCE) {
            List<EventMessage<?>> batch = new ArrayList<>();
            for (int j = 0; j < AT_ONCE; j++) {
                WriteNote note = AppendBenchmark.note(people.get((i + j) % people.size()));
                batch.add(new GenericDomainEventMessage<>("Note", note.noteId().value(), 0, note.note(), metadata));
            }
            programme
                    .bean(TransactionManager.class)
                    .executeInTransaction(() -> programme.bean(EventStore.class).publish(batch));
        }
    }

    private static void report(String what, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        Measurement.result(
                "replay=%s events=%d seconds=%.2f events_per_s=%.0f", what, EVENTS, seconds, EVENTS / seconds);
    }

    private ReplayBenchmark() {}
}

package se.fsektionen.mentorship.correspondence.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.DeliveryDoubt;
import se.fsektionen.mentorship.correspondence.FindMailStatus;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.kernel.Task.Urgency;
import se.fsektionen.mentorship.platform.DeadLetters;
import se.fsektionen.mentorship.platform.DeadLetters.DeadLetterInfo;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;

/** What the coordinator should do about letters, and about events that could not be handled. */
@Component
class LetterTasks {

    private final MongoOperations mongo;
    private final Queries queries;
    private final DeadLetters deadLetters;
    private final Clock clock;

    LetterTasks(MongoOperations mongo, Queries queries, DeadLetters deadLetters, Clock clock) {
        this.mongo = mongo;
        this.queries = queries;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    @QueryHandler
    List<Task> tasks(FindTasks query) {
        Instant now = clock.instant();
        Map<LetterState, List<Instant>> undelivered = mongo.findAll(UndeliveredDocument.class).stream()
                .collect(groupingBy(
                        letter -> DeliveryDoubt.apply(letter.state(), letter.changed(), now),
                        mapping(UndeliveredDocument::changed, toList())));
        boolean mailIsSet = queries.ask(new FindMailStatus()).set();
        return Stream.of(
                        task("failed", Urgency.NOW, undelivered.get(LetterState.FAILED)),
                        task("in-doubt", Urgency.NOW, undelivered.get(LetterState.IN_DOUBT)),
                        mailIsSet
                                ? task("kept", Urgency.SOON, undelivered.get(LetterState.KEPT))
                                : task("no-mail-server", Urgency.WHEN_YOU_CAN, undelivered.get(LetterState.KEPT)),
                        task("dead-letters", Urgency.NOW, unhandledEvents()))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Instant> unhandledEvents() {
        return deadLetters.all().stream().map(DeadLetterInfo::since).toList();
    }

    /** One task for all of a kind, due since the first; none if there are none. */
    private static Optional<Task> task(String kind, Urgency urgency, @Nullable List<Instant> since) {
        if (since == null || since.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.ofInstant(Collections.min(since), Stockholm.ZONE);
        return Optional.of(
                new Task("correspondence." + kind, urgency, List.of(String.valueOf(since.size())), kind, null, first));
    }
}

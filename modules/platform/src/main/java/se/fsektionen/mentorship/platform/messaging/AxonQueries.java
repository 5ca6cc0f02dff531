package se.fsektionen.mentorship.platform.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.ReadModels;

@Component
class AxonQueries implements Queries {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final QueryGateway gateway;
    private final ReadModels readModels;
    private final Map<Class<?>, ResponseType<?>> answers = new ConcurrentHashMap<>();

    AxonQueries(QueryGateway gateway, ReadModels readModels) {
        this.gateway = gateway;
        this.readModels = readModels;
    }

    @Override
    @SuppressWarnings("unchecked") // the response type is read from Query's type argument
    public <R> R ask(Query<R> query) {
        try {
            return (R) gateway.query(query, answers.computeIfAbsent(query.getClass(), AxonQueries::answerOf))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public <T> T require(Query<Optional<T>> query) {
        return ask(query).orElseGet(() -> requireCaughtUp(query));
    }

    @Override
    public <R> R askCaughtUp(Query<R> query) {
        readModels.awaitProjections(PATIENCE);
        return ask(query);
    }

    @Override
    public <T> T requireCaughtUp(Query<Optional<T>> query) {
        return askCaughtUp(query).orElseThrow(() -> new IllegalStateException("No answer to " + query));
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public <T> List<T> askAll(Query<List<T>> query) {
        ResponseType<List<T>> answer =
                (ResponseType<List<T>>) answers.computeIfAbsent(query.getClass(), AxonQueries::answerOf);
        return gateway.scatterGather(query, answer, 10, TimeUnit.SECONDS)
                .flatMap(List::stream)
                .toList();
    }

    private static ResponseType<?> answerOf(Class<?> query) {
        ResolvableType answer = ResolvableType.forClass(query).as(Query.class).getGeneric(0);
        Class<?> raw = answer.toClass();
        if (List.class.equals(raw)) {
            return ResponseTypes.multipleInstancesOf(answer.getGeneric(0).toClass());
        }
        if (Optional.class.equals(raw)) {
            return ResponseTypes.optionalInstanceOf(answer.getGeneric(0).toClass());
        }
        return ResponseTypes.instanceOf(raw);
    }
}

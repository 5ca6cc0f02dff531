package se.fsektionen.mentorship.evaluation.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.relationship.Side;

/**
 * What happened to a pair.
 *
 * @param fit the whole fit at matching; null if it was not matched here
 * @param criteria how well it fitted by each criterion that was known
 */
@Document("evaluation_pairs")
record PairFact(
        @Id String id,
        String term,
        @Nullable Double fit,
        Map<Criterion, Double> criteria,
        State state,
        List<Report> reports,
        List<Concern> concerns) {

    enum State {
        PROPOSED,
        RUNNING,
        COMPLETED,
        ENDED_EARLY
    }

    /** @param day as ISO text */
    record Report(
            String id,
            Side side,
            String day,
            boolean remote,
            int minutes,
            @Nullable Integer rating) {}

    record Concern(
            String id,
            Instant raised,
            @Nullable Instant acted,
            @Nullable Instant resolved) {}

    static PairFact proposed(String id, String term, double fit, Map<Criterion, Double> criteria) {
        return new PairFact(id, term, fit, criteria, State.PROPOSED, List.of(), List.of());
    }

    PairFact in(State now) {
        return new PairFact(id, term, fit, criteria, now, reports, concerns);
    }

    PairFact with(Report report) {
        Stream<Report> others = reports.stream().filter(other -> !other.id().equals(report.id()));
        return new PairFact(
                id,
                term,
                fit,
                criteria,
                state,
                Stream.concat(others, Stream.of(report)).toList(),
                concerns);
    }

    PairFact with(Concern concern) {
        Stream<Concern> others = concerns.stream().filter(other -> !other.id().equals(concern.id()));
        return new PairFact(
                id,
                term,
                fit,
                criteria,
                state,
                reports,
                Stream.concat(others, Stream.of(concern)).toList());
    }

    PairFact changing(String concernId, UnaryOperator<Concern> change) {
        return new PairFact(
                id,
                term,
                fit,
                criteria,
                state,
                reports,
                concerns.stream()
                        .map(concern -> concern.id().equals(concernId) ? change.apply(concern) : concern)
                        .toList());
    }
}

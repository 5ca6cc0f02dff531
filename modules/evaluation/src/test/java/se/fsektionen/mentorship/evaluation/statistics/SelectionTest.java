package se.fsektionen.mentorship.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.evaluation.SelectionReview;
import se.fsektionen.mentorship.evaluation.SelectionReview.ByCriterion;
import se.fsektionen.mentorship.evaluation.SelectionReview.Finding;
import se.fsektionen.mentorship.evaluation.SelectionReview.Relation;
import se.fsektionen.mentorship.evaluation.statistics.PairFact.Report;
import se.fsektionen.mentorship.evaluation.statistics.PairFact.State;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.relationship.Side;

class SelectionTest {

    private static PairFact pair(int number, double fit, Map<Criterion, Double> criteria, State state, int... ratings) {
        List<Report> reports = IntStream.range(0, ratings.length)
                .mapToObj(i -> new Report(number + "." + i, Side.MENTEE, "2026-10-01", false, 60, ratings[i]))
                .toList();
        return new PairFact("pair-" + number, "term-2026-autumn", fit, criteria, state, reports, List.of());
    }

    private static Relation whole(List<PairFact> pairs) {
        return Selection.of(pairs).whole();
    }

    private static ByCriterion of(SelectionReview review, Criterion criterion) {
        return review.criteria().stream()
                .filter(one -> one.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysNothingOfFewPairs() {
        List<PairFact> pairs = IntStream.range(0, SelectionReview.ENOUGH - 1)
                .mapToObj(i -> pair(i, i / 100.0, Map.of(), State.COMPLETED, 1 + i % 5))
                .toList();
        assertThat(whole(pairs).finding()).isEqualTo(Finding.TOO_FEW);
        assertThat(whole(pairs).least()).isNull();
        assertThat(whole(List.of()).pairs()).isZero();
        assertThat(whole(List.of()).correlation()).isNull();
    }

    @Test
    void findsWhatIsClearAndSuggestsAccordingly() {
        List<PairFact> pairs = IntStream.range(0, 40)
                .mapToObj(i -> pair(
                        i,
                        0.5,
                        Map.of(
                                Criterion.TOPICS,
                                i / 40.0,
                                Criterion.INDUSTRY,
                                1 - i / 40.0,
                                Criterion.MEETING,
                                i % 2.0),
                        i < 3 ? State.ENDED_EARLY : State.COMPLETED,
                        1 + i / 8))
                .toList();
        SelectionReview review = Selection.of(pairs);
        assertThat(review.whole().correlation()).as("all fit alike").isNull();
        assertThat(of(review, Criterion.TOPICS).relation().finding()).isEqualTo(Finding.BETTER);
        assertThat(of(review, Criterion.TOPICS).suggestedPoints()).isEqualTo(8);
        assertThat(of(review, Criterion.TOPICS).relation().worse().endedEarly()).isEqualTo(3);
        assertThat(of(review, Criterion.TOPICS).relation().better().endedEarly())
                .isZero();
        assertThat(of(review, Criterion.INDUSTRY).relation().finding()).isEqualTo(Finding.WORSE);
        assertThat(of(review, Criterion.INDUSTRY).suggestedPoints()).isEqualTo(2);
        assertThat(of(review, Criterion.MEETING).relation().finding()).isEqualTo(Finding.UNCLEAR);
        assertThat(of(review, Criterion.MEETING).suggestedPoints()).isEqualTo(Criterion.MEETING.usualPoints());
        assertThat(of(review, Criterion.LANGUAGE).relation().finding()).isEqualTo(Finding.TOO_FEW);
    }

    @Property(tries = 500)
    void correlatesAsByDefinitionWhateverTheOrder(@ForAll("pairs") List<PairFact> pairs, @ForAll long seed) {
        Relation relation = whole(pairs);
        if (relation.correlation() != null) {
            assertThat(relation.correlation()).isCloseTo(spearman(pairs), within(1e-9));
        }
        if (relation.least() != null && relation.most() != null && relation.correlation() != null) {
            assertThat(relation.least()).isLessThanOrEqualTo(relation.correlation() + 1e-6);
            assertThat(relation.most()).isGreaterThanOrEqualTo(relation.correlation() - 1e-6);
        }
        assertThat(relation.better().pairs() + relation.worse().pairs()).isEqualTo(pairs.size());
        List<PairFact> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(whole(shuffled).finding()).isEqualTo(relation.finding());
        assertThat(whole(shuffled).better().pairs()).isEqualTo(relation.better().pairs());
    }

    /** By the definition: the correlation of the ranks, where equals share the mean of theirs. */
    private static double spearman(List<PairFact> pairs) {
        double[] fits = ranks(pairs.stream()
                .mapToDouble(pair -> Objects.requireNonNull(pair.fit()))
                .toArray());
        double[] outcomes = ranks(pairs.stream()
                .mapToDouble(pair -> pair.reports().stream()
                        .mapToInt(report -> Objects.requireNonNull(report.rating()))
                        .average()
                        .orElseThrow())
                .toArray());
        double mean = (fits.length + 1) / 2.0;
        double both = 0;
        double one = 0;
        double other = 0;
        for (int i = 0; i < fits.length; i++) {
            both += (fits[i] - mean) * (outcomes[i] - mean);
            one += (fits[i] - mean) * (fits[i] - mean);
            other += (outcomes[i] - mean) * (outcomes[i] - mean);
        }
        return both / Math.sqrt(one * other);
    }

    private static double[] ranks(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> {
                    double less = 0;
                    double same = 0;
                    for (double value : values) {
                        less += value < values[i] ? 1 : 0;
                        same += value == values[i] ? 1 : 0;
                    }
                    return less + (same + 1) / 2;
                })
                .toArray();
    }

    @Provide
    Arbitrary<List<PairFact>> pairs() {
        Arbitrary<Double> fits = Arbitraries.integers().between(0, 12).map(twelfths -> twelfths / 12.0);
        Arbitrary<Integer> ratings = Arbitraries.integers().between(1, 5);
        return Combinators.combine(fits, ratings, ratings)
                .as((fit, one, other) -> pair(0, fit, Map.of(), State.COMPLETED, one, other))
                .list()
                .ofMaxSize(60);
    }
}

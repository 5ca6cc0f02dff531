package se.fsektionen.mentorship.evaluation.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.evaluation.SelectionReview;
import se.fsektionen.mentorship.evaluation.SelectionReview.ByCriterion;
import se.fsektionen.mentorship.evaluation.SelectionReview.Finding;
import se.fsektionen.mentorship.evaluation.SelectionReview.Half;
import se.fsektionen.mentorship.evaluation.SelectionReview.Relation;
import se.fsektionen.mentorship.evaluation.statistics.PairFact.Report;
import se.fsektionen.mentorship.evaluation.statistics.PairFact.State;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionWeight;

/** Compares how well pairs fitted with how they went. */
final class Selection {

    /** The normal distribution's, for 95 %. */
    private static final double Z = 1.96;

    private static final int STEP = 2;

    private Selection() {}

    /** A pair of which both are known. */
    private record Known(double fit, double outcome, boolean endedEarly) {}

    static SelectionReview of(List<PairFact> facts) {
        List<PairFact> started =
                facts.stream().filter(pair -> pair.state() != State.PROPOSED).toList();
        return new SelectionReview(
                (int) started.stream().map(PairFact::term).distinct().count(),
                started.size(),
                relation(started, PairFact::fit),
                Arrays.stream(Criterion.values())
                        .map(criterion -> byCriterion(started, criterion))
                        .toList());
    }

    private static ByCriterion byCriterion(List<PairFact> pairs, Criterion criterion) {
        Relation relation = relation(pairs, pair -> pair.criteria().get(criterion));
        int usual = criterion.usualPoints();
        int suggested = switch (relation.finding()) {
            case BETTER -> Math.min(CriterionWeight.MOST_POINTS, usual + STEP);
            case WORSE -> Math.max(0, usual - STEP);
            case TOO_FEW, UNCLEAR -> usual;
        };
        return new ByCriterion(criterion, relation, suggested);
    }

    static Relation relation(List<PairFact> pairs, Function<PairFact, @Nullable Double> fitOf) {
        List<Known> known = pairs.stream()
                .map(pair -> known(pair, fitOf.apply(pair)))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(Known::fit))
                .toList();
        double middle = known.isEmpty() ? 0 : known.get(known.size() / 2).fit();
        Half better = half(known.stream().filter(pair -> pair.fit() >= middle).toList());
        Half worse = half(known.stream().filter(pair -> pair.fit() < middle).toList());
        OptionalDouble correlation = correlation(known);
        if (correlation.isEmpty() || known.size() < SelectionReview.ENOUGH) {
            Double value = correlation.isPresent() ? correlation.getAsDouble() : null;
            return new Relation(Finding.TOO_FEW, known.size(), value, null, null, better, worse);
        }
        double r = correlation.getAsDouble();
        // Fisher's transformation, with Bonett and Wright's variance for ranks.
        double at = atanh(r);
        double width = Z * Math.sqrt((1 + r * r / 2) / (known.size() - 3));
        double least = Math.tanh(at - width);
        double most = Math.tanh(at + width);
        Finding finding = least > 0 ? Finding.BETTER : most < 0 ? Finding.WORSE : Finding.UNCLEAR;
        return new Relation(finding, known.size(), r, least, most, better, worse);
    }

    private static double atanh(double r) {
        double within = Math.clamp(r, -0.999_999, 0.999_999);
        return Math.log((1 + within) / (1 - within)) / 2;
    }

    private static @Nullable Known known(PairFact pair, @Nullable Double fit) {
        OptionalDouble outcome = pair.reports().stream()
                .map(Report::rating)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return fit == null || outcome.isEmpty()
                ? null
                : new Known(fit, outcome.getAsDouble(), pair.state() == State.ENDED_EARLY);
    }

    private static Half half(List<Known> pairs) {
        return new Half(
                pairs.size(),
                pairs.stream().mapToDouble(Known::outcome).average().orElse(0),
                (int) pairs.stream().filter(Known::endedEarly).count());
    }

    /** Empty where either is the same for all pairs. */
    private static OptionalDouble correlation(List<Known> pairs) {
        double[] fits = pairs.stream().mapToDouble(Known::fit).toArray();
        double[] outcomes = pairs.stream().mapToDouble(Known::outcome).toArray();
        if (Arrays.stream(fits).distinct().count() < 2
                || Arrays.stream(outcomes).distinct().count() < 2) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(new SpearmansCorrelation().correlation(fits, outcomes));
    }
}

package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how a pair has been, without a word of what they wrote.
 *
 * @param over the day it ended or was completed; null while it runs
 */
public record PairHistory(LocalDate started, @Nullable LocalDate over, List<Report> reports, List<Concern> concerns) {

    /**
     * One side's report.
     *
     * @param met the day they met
     * @param told the day it was reported
     */
    public record Report(
            Side side,
            LocalDate met,
            LocalDate told,
            @Nullable Integer rating) {}

    /** How one side finds that it works, 1 to 5. */
    public record Rating(Side side, int value, LocalDate told) {}

    /**
     * Somebody said that it does not work.
     *
     * @param touched the day something was first done about it; null before that
     * @param resolved the day it was resolved; null while it is open
     */
    public record Concern(
            LocalDate raised,
            @Nullable LocalDate touched,
            @Nullable LocalDate resolved) {}

    /** What was known at the end of that day, and nothing later. */
    public PairHistory asOf(LocalDate day) {
        return new PairHistory(
                started,
                known(over, day),
                reports.stream().filter(report -> !report.told().isAfter(day)).toList(),
                concerns.stream()
                        .filter(concern -> !concern.raised().isAfter(day))
                        .map(concern -> new Concern(
                                concern.raised(), known(concern.touched(), day), known(concern.resolved(), day)))
                        .toList());
    }

    private static @Nullable LocalDate known(@Nullable LocalDate date, LocalDate day) {
        return date == null || date.isAfter(day) ? null : date;
    }

    public boolean running() {
        return over == null;
    }

    /** How many times they met, counted once where both reported it. */
    public long meetings() {
        return by(Side.MENTOR).count() + missing(Side.MENTOR);
    }

    public Optional<LocalDate> lastMeeting() {
        return reports.stream().map(Report::met).max(LocalDate::compareTo);
    }

    /** One side's ratings, by the day they met; an erased person's are left out. */
    public List<Rating> ratings(Side side) {
        return by(side).sorted(Comparator.comparing(Report::met).thenComparing(Report::told))
                .flatMap(report ->
                        Stream.ofNullable(report.rating()).map(rating -> new Rating(side, rating, report.told())))
                .toList();
    }

    /** One side's latest word on how it works. */
    public Optional<Rating> latestRating(Side side) {
        List<Rating> ratings = ratings(side);
        return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.getLast());
    }

    /** The day this side last met, by its own reports. */
    public Optional<LocalDate> lastReported(Side side) {
        return by(side).map(Report::met).max(LocalDate::compareTo);
    }

    /** How many of the meetings that the other side reported this side says nothing of. */
    public long missing(Side side) {
        return reports.stream()
                .map(Report::met)
                .distinct()
                .mapToLong(day -> {
                    long all = reports.stream()
                            .filter(report -> report.met().equals(day))
                            .count();
                    long own =
                            by(side).filter(report -> report.met().equals(day)).count();
                    return Math.max(0, all - 2 * own);
                })
                .sum();
    }

    private Stream<Report> by(Side side) {
        return reports.stream().filter(report -> report.side() == side);
    }
}

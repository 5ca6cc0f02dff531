package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.relationship.Health.Level;
import se.fsektionen.mentorship.relationship.PairHistory.Concern;
import se.fsektionen.mentorship.relationship.PairHistory.Rating;

/** What a pair may need the coordinator for (P16, P22), the most pressing first. */
public enum HealthRule {
    /** Somebody said that it does not work, and nothing has been done yet. */
    CONCERN_UNATTENDED,
    /** One of them rates the relationship low. */
    LOW_RATING,
    /** They have not met. */
    NO_FIRST_MEETING,
    /** They have not met for long. */
    SILENT,
    /** A concern is being handled. */
    CONCERN_OPEN,
    /** One of them thinks it works, the other less so. */
    RATINGS_APART,
    /** They meet, but more seldom than expected. */
    FEW_MEETINGS,
    /** One of them tells of meetings, the other does not. */
    ONE_SIDE_SILENT;

    /**
     * What a rule found. Its sentence is the message {@code HealthRule.<RULE>}, which the numbers fill.
     *
     * @param side whom it is about; null if both
     * @param since the day it began to hold
     */
    public record Finding(
            HealthRule rule, Level level, @Nullable Side side, List<Long> numbers, LocalDate since) {}

    Stream<Finding> judge(PairHistory pair, CareRules rules, LocalDate day) {
        boolean concern = this == CONCERN_UNATTENDED || this == CONCERN_OPEN;
        if (!pair.running() && !concern) {
            return Stream.empty();
        }
        return switch (this) {
            case CONCERN_UNATTENDED -> concerns(pair, Level.RED, false).stream();
            case CONCERN_OPEN -> concerns(pair, Level.AMBER, true).stream();
            case LOW_RATING -> lowRatings(pair, rules);
            case NO_FIRST_MEETING ->
                pair.meetings() > 0
                        ? Stream.empty()
                        : waited(pair.started(), day, rules.bothReminder(), rules.lastReminder()).stream();
            case SILENT ->
                pair.lastMeeting().flatMap(met -> waited(met, day, rules.silentAmber(), rules.silentRed())).stream();
            case RATINGS_APART -> ratingsApart(pair, rules).stream();
            case FEW_MEETINGS -> fewMeetings(pair, rules, day).stream();
            case ONE_SIDE_SILENT -> silentSides(pair, rules, day);
        };
    }

    private Optional<Finding> concerns(PairHistory pair, Level level, boolean touched) {
        List<LocalDate> open = pair.concerns().stream()
                .filter(concern -> concern.resolved() == null && (concern.touched() != null) == touched)
                .map(Concern::raised)
                .sorted()
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(this, level, null, List.of((long) open.size()), open.getFirst()));
    }

    private Stream<Finding> lowRatings(PairHistory pair, CareRules rules) {
        return Arrays.stream(Side.values())
                .flatMap(side -> pair.latestRating(side).stream())
                .filter(rating -> rating.value() <= rules.lowRating())
                .map(rating ->
                        new Finding(this, Level.RED, rating.side(), List.of((long) rating.value()), rating.told()));
    }

    private Optional<Finding> waited(LocalDate from, LocalDate day, int amber, int red) {
        long days = ChronoUnit.DAYS.between(from, day);
        if (days < amber) {
            return Optional.empty();
        }
        boolean late = days >= red;
        return Optional.of(new Finding(
                this, late ? Level.RED : Level.AMBER, null, List.of(days), from.plusDays(late ? red : amber)));
    }

    private Optional<Finding> ratingsApart(PairHistory pair, CareRules rules) {
        List<Rating> latest = Stream.of(Side.values())
                .flatMap(side -> pair.latestRating(side).stream())
                .toList();
        if (latest.size() < 2) {
            return Optional.empty();
        }
        long apart = Math.abs(latest.getFirst().value() - latest.getLast().value());
        LocalDate since =
                latest.stream().map(Rating::told).max(LocalDate::compareTo).orElseThrow();
        return apart < rules.ratingGap()
                ? Optional.empty()
                : Optional.of(new Finding(this, Level.AMBER, null, List.of(apart), since));
    }

    /** One short may be chance, or a report that is late; two is a pattern. */
    private Optional<Finding> fewMeetings(PairHistory pair, CareRules rules, LocalDate day) {
        long expected = rules.expectedMeetings(pair.started(), day);
        long meetings = pair.meetings();
        return meetings == 0 || expected - meetings < 2
                ? Optional.empty()
                : Optional.of(new Finding(
                        this,
                        Level.AMBER,
                        null,
                        List.of(meetings, expected),
                        pair.started().plusDays((meetings + 2) * rules.daysPerMeeting())));
    }

    private Stream<Finding> silentSides(PairHistory pair, CareRules rules, LocalDate day) {
        return Arrays.stream(Side.values())
                .filter(side -> pair.missing(side) > 0)
                .flatMap(side -> {
                    LocalDate last = pair.lastReported(side).orElse(pair.started());
                    long days = ChronoUnit.DAYS.between(last, day);
                    boolean otherTells =
                            pair.lastMeeting().filter(met -> met.isAfter(last)).isPresent();
                    return otherTells && days >= rules.silentAmber()
                            ? Stream.of(new Finding(
                                    this, Level.AMBER, side, List.of(days), last.plusDays(rules.silentAmber())))
                            : Stream.empty();
                });
    }
}

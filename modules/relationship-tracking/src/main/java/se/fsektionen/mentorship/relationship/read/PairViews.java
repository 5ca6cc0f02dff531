package se.fsektionen.mentorship.relationship.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.relationship.ConcernId;
import se.fsektionen.mentorship.relationship.FindMyPage.MyConcern;
import se.fsektionen.mentorship.relationship.FindMyPage.MyPair;
import se.fsektionen.mentorship.relationship.FindPair.ConcernDetails;
import se.fsektionen.mentorship.relationship.FindPair.Meeting;
import se.fsektionen.mentorship.relationship.FindPair.PairDetails;
import se.fsektionen.mentorship.relationship.FindPair.Report;
import se.fsektionen.mentorship.relationship.FindPair.Resolution;
import se.fsektionen.mentorship.relationship.FindPair.Step;
import se.fsektionen.mentorship.relationship.MeetingReport;
import se.fsektionen.mentorship.relationship.MeetingReportId;
import se.fsektionen.mentorship.relationship.PairHistory;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.relationship.Side;

/** Shows a pair's document as the coordinator, or one of the two, may see it. */
final class PairViews {

    static final Comparator<PairInShort> OLDEST_FIRST = Comparator.comparing(PairInShort::started)
            .thenComparing(pair -> pair.pairId().value());

    private PairViews() {}

    static List<PairInShort> list(List<PairDocument> pairs) {
        return pairs.stream().map(PairViews::inShort).sorted(OLDEST_FIRST).toList();
    }

    static PairInShort inShort(PairDocument pair) {
        List<Meeting> meetings = meetings(pair);
        List<PairDocument.Concern> open = pair.concerns().stream()
                .filter(concern -> concern.resolution() == null)
                .toList();
        return new PairInShort(
                new PairId(pair.pairId()),
                pair.term(),
                pair.mentorId(),
                pair.menteeId(),
                pair.status(),
                LocalDate.parse(pair.startedOn()),
                meetings.size(),
                meetings.isEmpty() ? null : meetings.getFirst().date(),
                latestRating(pair, Side.MENTOR),
                latestRating(pair, Side.MENTEE),
                open.size(),
                (int) open.stream().filter(concern -> concern.steps().isEmpty()).count());
    }

    static PairDetails details(PairDocument pair) {
        return new PairDetails(
                inShort(pair),
                new ApplicationId(pair.applicationId()),
                pair.overOn() == null ? null : LocalDate.parse(pair.overOn()),
                pair.endReason(),
                meetings(pair),
                pair.concerns().reversed().stream().map(PairViews::details).toList());
    }

    static ConcernDetails details(PairDocument.Concern concern) {
        return new ConcernDetails(
                new ConcernId(concern.concernId()),
                concern.side(),
                concern.words(),
                concern.raisedAt(),
                concern.steps().stream()
                        .map(step -> new Step(step.action(), step.note(), step.at(), step.actor()))
                        .toList(),
                Optional.ofNullable(concern.resolution())
                        .map(how -> new Resolution(how.outcome(), how.note(), how.at(), how.actor()))
                        .orElse(null));
    }

    /** Without a word of what they wrote. */
    static PairHistory history(PairDocument pair) {
        return new PairHistory(
                LocalDate.parse(pair.startedOn()),
                pair.overOn() == null ? null : LocalDate.parse(pair.overOn()),
                pair.reports().stream()
                        .map(report -> new PairHistory.Report(
                                report.side(), LocalDate.parse(report.date()), day(report.at()), report.rating()))
                        .toList(),
                pair.concerns().stream()
                        .map(concern -> new PairHistory.Concern(
                                day(concern.raisedAt()),
                                concern.steps().isEmpty()
                                        ? null
                                        : day(concern.steps().getFirst().at()),
                                concern.resolution() == null
                                        ? null
                                        : day(concern.resolution().at())))
                        .toList());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Stockholm.ZONE);
    }

    static MyPair seenBy(PersonId person, PairDocument pair) {
        Side side = pair.mentorId().equals(person) ? Side.MENTOR : Side.MENTEE;
        return new MyPair(
                new PairId(pair.pairId()),
                side,
                side == Side.MENTOR ? pair.menteeId() : pair.mentorId(),
                pair.status(),
                LocalDate.parse(pair.startedOn()),
                reports(pair, side),
                pair.concerns().reversed().stream()
                        .filter(concern -> concern.side() == side)
                        .map(concern -> new MyConcern(
                                new ConcernId(concern.concernId()),
                                concern.words(),
                                concern.raisedAt(),
                                concern.resolution() == null))
                        .toList());
    }

    /** Puts the two sides' reports of the same day together; a side's second report of a day is a meeting of its own. */
    private static List<Meeting> meetings(PairDocument pair) {
        Map<LocalDate, List<Report>> mentors = byDate(reports(pair, Side.MENTOR));
        Map<LocalDate, List<Report>> mentees = byDate(reports(pair, Side.MENTEE));
        Map<LocalDate, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        mentors.forEach((date, reports) -> counts.merge(date, reports.size(), Math::max));
        mentees.forEach((date, reports) -> counts.merge(date, reports.size(), Math::max));
        return counts.entrySet().stream()
                .flatMap(day -> IntStream.range(0, day.getValue())
                        .mapToObj(nth -> new Meeting(
                                day.getKey(),
                                nth(mentors.get(day.getKey()), nth),
                                nth(mentees.get(day.getKey()), nth))))
                .toList();
    }

    private static @Nullable Report nth(@Nullable List<Report> reports, int nth) {
        return reports == null || nth >= reports.size() ? null : reports.get(nth);
    }

    private static Map<LocalDate, List<Report>> byDate(List<Report> reports) {
        return reports.stream()
                .collect(Collectors.groupingBy(report -> report.report().date()));
    }

    private static @Nullable Integer latestRating(PairDocument pair, Side side) {
        return reports(pair, side).stream()
                .map(report -> report.report().rating())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** One side's reports, the newest meeting first. */
    private static List<Report> reports(PairDocument pair, Side side) {
        return pair.reports().reversed().stream()
                .filter(report -> report.side() == side)
                .sorted(Comparator.comparing(PairDocument.Report::date).reversed())
                .map(report -> new Report(
                        new MeetingReportId(report.reportId()),
                        side,
                        new MeetingReport(
                                LocalDate.parse(report.date()),
                                report.remote(),
                                report.place(),
                                report.minutes(),
                                report.summary(),
                                report.rating()),
                        report.at()))
                .toList();
    }
}

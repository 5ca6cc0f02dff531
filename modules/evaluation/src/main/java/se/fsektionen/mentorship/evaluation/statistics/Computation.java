package se.fsektionen.mentorship.evaluation.statistics;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.evaluation.SurveyAnswers;
import se.fsektionen.mentorship.evaluation.TermStatistics;
import se.fsektionen.mentorship.evaluation.TermStatistics.Concerns;
import se.fsektionen.mentorship.evaluation.TermStatistics.Mean;
import se.fsektionen.mentorship.evaluation.TermStatistics.Meetings;
import se.fsektionen.mentorship.evaluation.TermStatistics.Month;
import se.fsektionen.mentorship.evaluation.TermStatistics.Pairs;
import se.fsektionen.mentorship.evaluation.TermStatistics.Recruitment;
import se.fsektionen.mentorship.evaluation.TermStatistics.Share;
import se.fsektionen.mentorship.evaluation.TermStatistics.Survey;
import se.fsektionen.mentorship.evaluation.statistics.PairFact.Report;
import se.fsektionen.mentorship.evaluation.statistics.PairFact.State;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Digests;
import se.fsektionen.mentorship.relationship.Side;

/** From facts to numbers. */
final class Computation {

    private Computation() {}

    static TermStatistics of(TermId term, TermFacts facts) {
        List<PairFact> started = facts.pairs().stream()
                .filter(pair -> pair.state() != State.PROPOSED)
                .toList();
        List<Meeting> meetings = started.stream().flatMap(Computation::meetings).toList();
        return new TermStatistics(
                term,
                recruitment(facts),
                pairs(started),
                meetings(meetings),
                months(meetings),
                concerns(started),
                survey(facts, Side.MENTOR),
                survey(facts, Side.MENTEE),
                Digests.sha256Hex(facts.toString()));
    }

    /** One meeting, as the one side, the other or both reported it. */
    private record Meeting(LocalDate day, List<Report> reports) {}

    /** A pair's nth meeting of a day. */
    private record Occasion(String day, int nth) {}

    /** As the pair's own page counts: the sides' reports of a day belong together, a side's second to another meeting. */
    private static Stream<Meeting> meetings(PairFact pair) {
        Map<Side, Map<String, Integer>> reported = new EnumMap<>(Side.class);
        Map<Occasion, List<Report>> occasions = new LinkedHashMap<>();
        for (Report report : pair.reports().reversed()) {
            int nth = reported.computeIfAbsent(report.side(), side -> new HashMap<>())
                    .merge(report.day(), 1, Integer::sum);
            occasions
                    .computeIfAbsent(new Occasion(report.day(), nth), occasion -> new ArrayList<>())
                    .add(report);
        }
        return occasions.entrySet().stream()
                .map(meeting -> new Meeting(LocalDate.parse(meeting.getKey().day()), meeting.getValue()));
    }

    private static Recruitment recruitment(TermFacts facts) {
        return new Recruitment(
                count(facts.requests(), RequestFact::asked),
                count(facts.requests(), request -> Boolean.TRUE.equals(request.yes())),
                count(facts.requests(), request -> Boolean.FALSE.equals(request.yes())),
                facts.applications().size(),
                count(facts.applications(), ApplicationFact::withdrawn),
                count(facts.applications(), application -> application.paired() && !application.withdrawn()));
    }

    private static Pairs pairs(List<PairFact> started) {
        return new Pairs(
                started.size(),
                count(started, pair -> pair.state() == State.RUNNING),
                count(started, pair -> pair.state() == State.COMPLETED),
                count(started, pair -> pair.state() == State.ENDED_EARLY),
                mean(started, PairFact::fit));
    }

    private static Meetings meetings(List<Meeting> meetings) {
        return new Meetings(
                meetings.size(),
                count(meetings, meeting -> Stream.of(Side.values()).allMatch(side -> has(meeting, side))),
                count(meetings, meeting -> meeting.reports().stream().anyMatch(Report::remote)),
                mean(reports(meetings), Report::minutes));
    }

    private static boolean has(Meeting meeting, Side side) {
        return meeting.reports().stream().anyMatch(report -> report.side() == side);
    }

    private static List<Report> reports(Collection<Meeting> meetings) {
        return meetings.stream().flatMap(meeting -> meeting.reports().stream()).toList();
    }

    /** Every month from the first meeting to the last, those without meetings too. */
    private static List<Month> months(List<Meeting> meetings) {
        Map<YearMonth, List<Meeting>> byMonth =
                meetings.stream().collect(Collectors.groupingBy(meeting -> YearMonth.from(meeting.day())));
        if (byMonth.isEmpty()) {
            return List.of();
        }
        YearMonth last = byMonth.keySet().stream().max(YearMonth::compareTo).orElseThrow();
        YearMonth first = byMonth.keySet().stream().min(YearMonth::compareTo).orElseThrow();
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> month(month, byMonth.getOrDefault(month, List.of())))
                .toList();
    }

    private static Month month(YearMonth month, List<Meeting> meetings) {
        return new Month(month, meetings.size(), rating(meetings, Side.MENTOR), rating(meetings, Side.MENTEE));
    }

    private static Mean rating(List<Meeting> meetings, Side side) {
        return mean(
                reports(meetings).stream()
                        .filter(report -> report.side() == side)
                        .toList(),
                Report::rating);
    }

    private static Concerns concerns(List<PairFact> pairs) {
        List<PairFact.Concern> all =
                pairs.stream().flatMap(pair -> pair.concerns().stream()).toList();
        List<Long> days = all.stream()
                .filter(concern -> concern.acted() != null)
                .map(concern ->
                        Duration.between(concern.raised(), concern.acted()).toDays())
                .sorted()
                .toList();
        return new Concerns(all.size(), count(all, concern -> concern.resolved() != null), median(days));
    }

    private static OptionalDouble median(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return OptionalDouble.empty();
        }
        int upper = sorted.size() / 2;
        int lower = (sorted.size() - 1) / 2;
        return OptionalDouble.of((sorted.get(lower) + sorted.get(upper)) / 2.0);
    }

    private static Survey survey(TermFacts facts, Side side) {
        List<SurveyFact> sent =
                facts.surveys().stream().filter(survey -> survey.side() == side).toList();
        List<SurveyAnswers> answers =
                sent.stream().map(SurveyFact::answers).filter(Objects::nonNull).toList();
        return new Survey(
                sent.size(),
                answers.size(),
                mean(answers, SurveyAnswers::worked),
                mean(answers, SurveyAnswers::timesMet),
                mean(answers, SurveyAnswers::contact),
                mean(answers, SurveyAnswers::thanks),
                share(answers, SurveyAnswers::metInPerson),
                share(answers, SurveyAnswers::enoughInformation),
                share(answers, SurveyAnswers::mentorAgain));
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private static <T> Mean mean(List<T> all, Function<T, @Nullable Number> value) {
        List<Number> known = all.stream()
                .map(value)
                .filter(Objects::nonNull)
                .map(Number.class::cast)
                .toList();
        return new Mean(
                known.size(),
                known.stream().mapToDouble(Number::doubleValue).average().orElse(0));
    }

    private static <T> Share share(List<T> all, Function<T, @Nullable Boolean> value) {
        List<Boolean> known = all.stream().map(value).filter(Objects::nonNull).toList();
        return new Share(count(known, Boolean::booleanValue), known.size());
    }
}

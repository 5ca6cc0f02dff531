package se.fsektionen.mentorship.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.assertj.core.util.DoubleComparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.fsektionen.mentorship.evaluation.RandomYear.Concern;
import se.fsektionen.mentorship.evaluation.RandomYear.Day;
import se.fsektionen.mentorship.evaluation.RandomYear.Pair;
import se.fsektionen.mentorship.evaluation.TermStatistics.Concerns;
import se.fsektionen.mentorship.evaluation.TermStatistics.Mean;
import se.fsektionen.mentorship.evaluation.TermStatistics.Meetings;
import se.fsektionen.mentorship.evaluation.TermStatistics.Month;
import se.fsektionen.mentorship.evaluation.TermStatistics.Pairs;
import se.fsektionen.mentorship.evaluation.TermStatistics.Recruitment;
import se.fsektionen.mentorship.evaluation.TermStatistics.Share;
import se.fsektionen.mentorship.evaluation.TermStatistics.Survey;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.relationship.FindPairs;
import se.fsektionen.mentorship.relationship.PairInShort;

/** The statistics of a random year, against the same numbers reckoned from the year's own book. */
class StatisticsTest {

    private RunningProgramme programme;

    @BeforeEach
    void start() {
        programme = RunningProgramme.start();
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private TermStatistics statistics() {
        programme.settle();
        return programme.ask(new FindStatistics(AUTUMN)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void countWhatHappened(long seed) {
        RandomYear year = new RandomYear(seed, programme);
        year.live();
        TermStatistics open = statistics();
        assertSame(open, reckoned(year, false));
        assertThat(statistics()).isEqualTo(open);
        year.close();
        TermStatistics closed = statistics();
        assertSame(closed, reckoned(year, true));
        assertThat(closed.digest()).hasSize(64).isNotEqualTo(open.digest());
        assertThat(programme.ask(new FindPairs(AUTUMN)).stream()
                        .mapToInt(PairInShort::meetings)
                        .sum())
                .as("the pairs' own pages say the same")
                .isEqualTo(closed.meetings().held());

        programme.bean(ReadModels.class).replay("evaluation.statistics.projection");
        assertThat(statistics()).as("replayed alone").isEqualTo(closed);
        programme.bean(ReadModels.class).rebuild();
        assertThat(statistics()).as("all rebuilt").isEqualTo(closed);
    }

    private static void assertSame(TermStatistics computed, TermStatistics reckoned) {
        assertThat(computed)
                .usingRecursiveComparison()
                .withComparatorForType(new DoubleComparator(1e-9), Double.class)
                .ignoringFields("digest")
                .isEqualTo(reckoned);
    }

    private static TermStatistics reckoned(RandomYear year, boolean closed) {
        int ended = (int) year.pairs.stream().filter(pair -> pair.ended).count();
        int others = year.pairs.size() - ended;
        return new TermStatistics(
                AUTUMN,
                new Recruitment(year.asked, year.yes, year.no, year.applications, year.withdrawn, year.pairs.size()),
                new Pairs(
                        year.pairs.size(),
                        closed ? 0 : others,
                        closed ? others : 0,
                        ended,
                        mean(year.pairs.stream().map(pair -> pair.fit).toList())),
                meetings(year),
                months(year),
                concerns(year),
                survey(people(year, pair -> pair.mentor), year.answersOfMentors.values(), closed),
                survey(people(year, pair -> pair.mentee), year.answersOfMentees.values(), closed),
                "");
    }

    private static int people(RandomYear year, Function<Pair, PersonId> side) {
        return (int) year.pairs.stream().map(side).distinct().count();
    }

    private static Meetings meetings(RandomYear year) {
        int held = 0;
        int both = 0;
        int remote = 0;
        List<Integer> minutes = new ArrayList<>();
        for (Pair pair : year.pairs) {
            for (Day day : pair.days.values()) {
                held += day.meetings();
                both += day.reportedByBoth();
                remote += day.remote ? day.meetings() : 0;
                minutes.addAll(day.minutes);
            }
        }
        return new Meetings(held, both, remote, mean(minutes));
    }

    private static List<Month> months(RandomYear year) {
        List<LocalDate> dates = year.pairs.stream()
                .flatMap(pair -> pair.days.keySet().stream())
                .sorted()
                .toList();
        List<Month> months = new ArrayList<>();
        YearMonth month = YearMonth.from(dates.getFirst());
        while (!month.isAfter(YearMonth.from(dates.getLast()))) {
            int held = 0;
            List<Integer> mentors = new ArrayList<>();
            List<Integer> mentees = new ArrayList<>();
            for (Pair pair : year.pairs) {
                for (var day : pair.days.entrySet()) {
                    if (YearMonth.from(day.getKey()).equals(month)) {
                        held += day.getValue().meetings();
                        mentors.addAll(day.getValue().mentorRatings);
                        mentees.addAll(day.getValue().menteeRatings);
                    }
                }
            }
            months.add(new Month(month, held, mean(mentors), mean(mentees)));
            month = month.plusMonths(1);
        }
        return months;
    }

    private static Concerns concerns(RandomYear year) {
        List<Concern> all =
                year.pairs.stream().flatMap(pair -> pair.concerns.stream()).toList();
        List<Long> days = new ArrayList<>();
        all.forEach(concern -> {
            if (concern.daysToAction != null) {
                days.add(concern.daysToAction);
            }
        });
        Collections.sort(days);
        int count = days.size();
        OptionalDouble median = count == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        count % 2 == 1 ? days.get(count / 2) : (days.get(count / 2 - 1) + days.get(count / 2)) / 2.0);
        return new Concerns(
                all.size(),
                (int) all.stream().filter(concern -> concern.resolved).count(),
                median);
    }

    private static Survey survey(int people, Collection<SurveyAnswers> answers, boolean sent) {
        return new Survey(
                sent ? people : 0,
                answers.size(),
                mean(given(answers, SurveyAnswers::worked)),
                mean(given(answers, SurveyAnswers::timesMet)),
                mean(given(answers, SurveyAnswers::contact)),
                mean(given(answers, SurveyAnswers::thanks)),
                share(given(answers, SurveyAnswers::metInPerson)),
                share(given(answers, SurveyAnswers::enoughInformation)),
                share(given(answers, SurveyAnswers::mentorAgain)));
    }

    private static <T> List<T> given(Collection<SurveyAnswers> answers, Function<SurveyAnswers, @Nullable T> question) {
        return answers.stream().map(question).filter(Objects::nonNull).toList();
    }

    private static Mean mean(List<? extends Number> numbers) {
        double sum = 0;
        for (Number number : numbers) {
            sum += number.doubleValue();
        }
        return new Mean(numbers.size(), numbers.isEmpty() ? 0 : sum / numbers.size());
    }

    private static Share share(List<Boolean> answers) {
        return new Share(Collections.frequency(answers, true), answers.size());
    }
}

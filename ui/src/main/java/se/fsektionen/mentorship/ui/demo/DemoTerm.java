package se.fsektionen.mentorship.ui.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.TermDates;

/**
 * A term of the demonstration.
 *
 * @param finished whether it is to be closed
 */
record DemoTerm(int year, Season season, boolean finished) {

    /** How long after the start of studies a term's pairs have met a few times: the newest term shown is at least so old. */
    private static final int WEEKS_UNTIL_INTERESTING = 9;

    /** Two finished years, each of an autumn and a spring term, and the two terms that run on the given day; oldest first. */
    static List<DemoTerm> upTo(LocalDate today) {
        List<DemoTerm> terms = new ArrayList<>();
        int year = today.getYear();
        Season season = Season.AUTUMN;
        while (terms.size() < 6) {
            DemoTerm term = new DemoTerm(year, season, terms.size() >= 2);
            if (!term.studiesStart().plusWeeks(WEEKS_UNTIL_INTERESTING).isAfter(today)) {
                terms.addFirst(term);
            }
            if (season == Season.SPRING) {
                year--;
                season = Season.AUTUMN;
            } else {
                season = Season.SPRING;
            }
        }
        return terms;
    }

    TermId id() {
        return TermId.of(year, season);
    }

    /** The Monday between 28 August and 3 September, or 20 weeks after it. */
    LocalDate studiesStart() {
        int autumn = season == Season.AUTUMN ? year : year - 1;
        LocalDate monday = LocalDate.of(autumn, 8, 28).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return season == Season.AUTUMN ? monday : monday.plusWeeks(20);
    }

    /** A day of the term, counted from the start of studies; negative before it. */
    LocalDate day(int week, DayOfWeek weekday) {
        return studiesStart().plusWeeks(week).with(TemporalAdjusters.nextOrSame(weekday));
    }

    TermDates dates() {
        return new TermDates(
                studiesStart(), studiesStart(), studiesStart().plusWeeks(52).minusDays(3));
    }
}

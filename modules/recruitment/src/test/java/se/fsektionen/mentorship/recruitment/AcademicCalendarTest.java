package se.fsektionen.mentorship.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.Season;

class AcademicCalendarTest {

    @Test
    void knowsTheTermsOfTheYearAround2027() {
        assertThat(AcademicCalendar.studiesStart(2027, Season.AUTUMN)).isEqualTo("2027-08-30");
        assertThat(AcademicCalendar.studiesStart(2027, Season.SPRING)).isEqualTo("2027-01-18");
    }

    @Property
    void autumnStartsOnTheMondayBetweenAugust28AndSeptember3(@ForAll @IntRange(min = 1961, max = 2200) int year) {
        LocalDate start = AcademicCalendar.studiesStart(year, Season.AUTUMN);
        assertThat(start.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(start.getYear()).isEqualTo(year);
        assertThat(MonthDay.from(start)).isBetween(MonthDay.of(8, 28), MonthDay.of(9, 3));
    }

    @Property
    void springStartsInJanuaryTwentyWeeksAfterTheAutumnBefore(@ForAll @IntRange(min = 1961, max = 2200) int year) {
        LocalDate start = AcademicCalendar.studiesStart(year, Season.SPRING);
        assertThat(start.getYear()).isEqualTo(year);
        assertThat(start.minusWeeks(20)).isEqualTo(AcademicCalendar.studiesStart(year - 1, Season.AUTUMN));
    }

    @Property
    void suggestsDaysInOrderAboutAYearLong(@ForAll @IntRange(min = 1961, max = 2200) int year, @ForAll Season season) {
        TermDates dates = AcademicCalendar.suggest(year, season);
        assertThat(dates.start()).isAfter(AcademicCalendar.announceBefore(dates.studiesStart()));
        assertThat(dates.end())
                .isBetween(dates.start().plusMonths(9), dates.start().plusMonths(18));
    }
}

package se.fsektionen.mentorship.recruitment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import se.fsektionen.mentorship.kernel.Season;

/** When the university's terms start, and what that suggests for a term of the programme. */
public final class AcademicCalendar {

    private static final int WEEKS_FROM_AUTUMN_TO_SPRING = 20;
    /** P02. */
    private static final int WEEKS_TO_ANNOUNCE = 4;

    private static final int WEEKS_TO_APPLY_AND_MATCH = 5;

    private AcademicCalendar() {}

    /** The Monday studies start: between 28 August and 3 September, or 20 weeks after the Monday of the autumn before. */
    public static LocalDate studiesStart(int year, Season season) {
        return switch (season) {
            case AUTUMN -> autumnStart(year);
            case SPRING -> autumnStart(year - 1).plusWeeks(WEEKS_FROM_AUTUMN_TO_SPRING);
        };
    }

    private static LocalDate autumnStart(int year) {
        return LocalDate.of(year, Month.AUGUST, 28).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** Days that leave time to announce, apply and match, and end when the year's studies do. */
    public static TermDates suggest(int year, Season season) {
        LocalDate studies = studiesStart(year, season);
        return new TermDates(studies, studies.plusWeeks(WEEKS_TO_APPLY_AND_MATCH), studies.plusYears(1));
    }

    /** The last day on which the call for applications is in time (P02). */
    public static LocalDate announceBefore(LocalDate studiesStart) {
        return studiesStart.plusWeeks(WEEKS_TO_ANNOUNCE);
    }
}

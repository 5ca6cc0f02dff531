package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.platform.Stockholm;

/** Days and moments as people here write them, in the reader's language and Stockholm's time. */
public final class Dates {

    private Dates() {}

    /** {@code 7 september 2026}. */
    public static String day(LocalDate day) {
        return day(day, locale());
    }

    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** {@code mån 7 sep.}, for lists where the year is plain. */
    public static String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale()).format(day);
    }

    /** {@code 2026-09-07}, for tables: it aligns and sorts. */
    public static String tableDay(LocalDate day) {
        return day.toString();
    }

    /** {@code 7 september 2026 kl. 14:05}. */
    public static String moment(Instant moment) {
        return moment(moment, locale());
    }

    public static String moment(Instant moment, Locale locale) {
        String clock =
                Messages.languageOf(locale) == Language.SWEDISH ? "d MMMM yyyy 'kl.' HH:mm" : "d MMMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(clock, locale).format(moment.atZone(Stockholm.ZONE));
    }

    /** The same, of what is already Stockholm's time. */
    public static String moment(LocalDateTime moment) {
        return moment(moment.atZone(Stockholm.ZONE).toInstant());
    }

    /** {@code torsdag 22 oktober 2026 kl. 18:00}, in Stockholm's time: for what people are to come to. */
    public static String occasion(LocalDateTime starts) {
        return DateTimeFormatter.ofPattern("EEEE", locale()).format(starts) + " " + moment(starts);
    }

    /** {@code 2026-09-07 14:05}, for tables. */
    public static String tableMoment(Instant moment) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(moment.atZone(Stockholm.ZONE));
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Stockholm.ZONE);
    }

    /** The day's last moment in Stockholm. */
    public static Instant endOf(LocalDate day) {
        return Stockholm.endOf(day).minusNanos(1);
    }

    /** A field for a day: ISO form, weeks begin on Monday, names in the reader's language. */
    public static DatePicker field(String label) {
        Locale locale = locale();
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyyMMdd", "d/M yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setToday(picker.getTranslation("shell.today"))
                .setCancel(picker.getTranslation("shell.cancel")));
        picker.setWeekNumbersVisible(true);
        return picker;
    }

    /** From Sunday on, as the component wants them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(i -> DayOfWeek.SUNDAY.plus(i).getDisplayName(style, locale))
                .toList();
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Language.SWEDISH.locale() : ui.getLocale();
    }
}

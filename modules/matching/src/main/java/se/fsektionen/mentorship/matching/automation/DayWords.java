package se.fsektionen.mentorship.matching.automation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import se.fsektionen.mentorship.kernel.Language;

/** Days in running text. */
final class DayWords {

    private DayWords() {}

    static String of(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }
}

package se.fsektionen.mentorship.relationship.automation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import se.fsektionen.mentorship.kernel.Language;

/** What mentor and mentee may talk about, by how far their year has come: {@code topics/<stage>.<language>.txt}. */
enum Topics {
    EARLY,
    MIDDLE,
    LATE;

    private static final Period GETTING_TO_KNOW = Period.ofMonths(3);
    private static final Period ROUNDING_OFF = Period.ofMonths(2);

    static Topics on(LocalDate day, LocalDate started, LocalDate termEnd) {
        if (day.isBefore(started.plus(GETTING_TO_KNOW))) {
            return EARLY;
        }
        return day.isBefore(termEnd.minus(ROUNDING_OFF)) ? MIDDLE : LATE;
    }

    String in(Language language) {
        String file = "topics/%s.%s.txt"
                .formatted(name().toLowerCase(Locale.ROOT), language.locale().getLanguage());
        try (InputStream in = Topics.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

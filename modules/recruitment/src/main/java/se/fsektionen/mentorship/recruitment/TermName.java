package se.fsektionen.mentorship.recruitment;

import java.util.Locale;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;

/** What a term is called in running text: "hösten 2026", "autumn 2026". */
public final class TermName {

    private TermName() {}

    public static String of(TermId term, Language language) {
        String[] parts = term.value().split("-", -1);
        return season(Season.valueOf(parts[2].toUpperCase(Locale.ROOT)), language) + " " + parts[1];
    }

    private static String season(Season season, Language language) {
        return switch (language) {
            case SWEDISH -> season == Season.AUTUMN ? "hösten" : "våren";
            case ENGLISH -> season == Season.AUTUMN ? "autumn" : "spring";
        };
    }
}

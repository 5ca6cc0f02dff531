package se.fsektionen.mentorship.kernel;

import java.util.Locale;

/** A language the programme speaks and writes. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }
}

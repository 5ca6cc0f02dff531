package se.fsektionen.mentorship.kernel;

import java.util.Locale;

/** One run of the programme (<em>omgång</em>), named by the year and season it starts in: {@code term-2026-autumn}. */
public record TermId(String value) implements Identifier {

    public TermId {
        Identifier.checked("term", value);
    }

    public static TermId of(int year, Season season) {
        return new TermId("term-" + year + "-" + season.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}

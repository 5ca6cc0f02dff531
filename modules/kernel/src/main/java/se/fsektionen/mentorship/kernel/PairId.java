package se.fsektionen.mentorship.kernel;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One mentor and one mentee in one term (<em>mentorspar</em>). The same three always give the same identifier. */
public record PairId(String value) implements Identifier {

    public PairId {
        Identifier.checked("pair", value);
    }

    public static PairId of(TermId term, PersonId mentor, PersonId mentee) {
        String parts = term + "|" + mentor + "|" + mentee;
        return new PairId("pair-" + UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value;
    }
}

package se.fsektionen.mentorship.platform;

import java.time.Instant;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** A term's seal, as its report prints it. */
public record FindSeal(TermId termId) implements Query<Optional<FindSeal.Seal>> {

    /** @param head in hexadecimal */
    public record Seal(TermId termId, long position, String head, Instant at) {}
}

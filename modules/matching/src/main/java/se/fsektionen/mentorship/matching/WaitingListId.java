package se.fsektionen.mentorship.matching;

import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.TermId;

/** The waiting list of a term (<em>väntelista</em>). */
public record WaitingListId(String value) implements Identifier {

    public WaitingListId {
        Identifier.checked("waiting", value);
    }

    private static final String PREFIX = "waiting-";

    public static WaitingListId of(TermId term) {
        return new WaitingListId(PREFIX + term.value());
    }

    /** The term it is the list of. */
    public TermId termId() {
        return new TermId(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}

package se.fsektionen.mentorship.relationship.write;

import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.relationship.ConcernAction;
import se.fsektionen.mentorship.relationship.ConcernOutcome;

/** What a pair remembers of one concern in order to decide. */
record Concern(
        PersonId author,
        @Nullable ConcernAction lastAction,
        @Nullable String lastNote,
        @Nullable ConcernOutcome outcome) {

    static Concern raisedBy(PersonId author) {
        return new Concern(author, null, null, null);
    }

    Concern acted(ConcernAction action, String note) {
        return new Concern(author, action, note, outcome);
    }

    Concern resolved(ConcernOutcome how, String note) {
        return new Concern(author, lastAction, note, how);
    }

    boolean isOpen() {
        return outcome == null;
    }

    /** Whether this very action was the last thing noted: the command was sent twice. */
    boolean lastActedBy(ConcernAction action, String note) {
        return isOpen() && action == lastAction && note.equals(lastNote);
    }

    boolean isResolvedBy(ConcernOutcome how, String note) {
        return how == outcome && note.equals(lastNote);
    }
}

package se.fsektionen.mentorship.platform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found when history was verified.
 *
 * @param events how many were looked at
 * @param head the hash of the last link, in hexadecimal
 * @param flaws what does not fit, in the order of history; empty if all is as it was written
 * @param seals those found, oldest first
 */
public record HistoryCheck(long events, String head, List<Flaw> flaws, List<FindSeal.Seal> seals) {

    public boolean sound() {
        return flaws.isEmpty();
    }

    /**
     * Something that does not fit.
     *
     * @param position its place in the chain, from 1; 0 for an event that has none
     * @param globalIndex its place in the table of events; 0 where none is meant
     * @param at when it is said to have happened; null where that is unknown
     */
    public record Flaw(
            Kind kind,
            long position,
            long globalIndex,
            String eventId,
            String type,
            String aggregate,
            @Nullable Instant at) {}

    /** What is wrong. */
    public enum Kind {
        /** What is stored, or the link itself, is not what was linked. */
        CHANGED,
        /** The link is there, the event is not. */
        MISSING,
        /** The event is there, but was never linked. */
        INSERTED,
        /** A part of the chain itself is gone. */
        LINK_MISSING,
        /** The chain ends elsewhere than it says. */
        WRONG_HEAD,
        /** A seal says that history was another when its term ended. */
        BROKEN_SEAL
    }
}

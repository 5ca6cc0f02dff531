package se.fsektionen.mentorship.platform;

import java.time.Instant;
import java.util.List;

/** Events that a projection or automation could not handle: set aside, shown, and tried again. */
public interface DeadLetters {

    List<DeadLetterInfo> all();

    /** Tries all of a group again, in order; those that fail anew stay. */
    void retry(String group);

    /**
     * An event that was set aside.
     *
     * @param problem what went wrong, in technical words
     */
    record DeadLetterInfo(String group, String eventType, String eventId, String problem, Instant since) {}
}

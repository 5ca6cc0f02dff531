package se.fsektionen.mentorship.platform;

import java.time.Duration;
import java.util.List;

/** The read models as a whole: how far they have come, and making them anew from the events. */
public interface ReadModels {

    List<GroupStatus> groups();

    /**
     * Starts to replay one projection group from the first event; progress shows in {@link #groups()}.
     *
     * @throws IllegalArgumentException if there is no such projection
     */
    void replay(String group);

    /** Throws all read models away and makes them anew; returns when they have caught up. */
    void rebuild();

    /**
     * Waits until all projections have handled every event stored by now.
     *
     * @return false if they had not within the time
     */
    boolean awaitProjections(Duration atMost);

    /**
     * Waits until all projections and automations have handled every stored event and caused no more.
     *
     * @return false if they had not within the time
     */
    boolean awaitIdle(Duration atMost);

    /**
     * How far a processing group has come.
     *
     * @param position events handled
     * @param head events stored
     * @param replaying whether it is handling events it has handled before
     * @param deadLetters events it could not handle, set aside
     */
    record GroupStatus(String group, long position, long head, boolean replaying, long deadLetters) {}
}

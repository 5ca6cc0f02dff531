package se.fsektionen.mentorship.platform;

import java.util.List;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.Query;

/** The one way to ask a read model. */
public interface Queries {

    /** The answer of the one handler of this query. */
    <R> R ask(Query<R> query);

    /**
     * The answer that must be there, since the event that led here followed it: waits for the projections if they are behind.
     *
     * @throws IllegalStateException if it is not there even then
     */
    <T> T require(Query<Optional<T>> query);

    /** The answer once the projections have seen everything stored by now, so that it is complete. */
    <R> R askCaughtUp(Query<R> query);

    /** As {@link #require}, once the projections have seen everything stored by now, so that the answer is complete. */
    <T> T requireCaughtUp(Query<Optional<T>> query);

    /** The answers of all handlers of this query, put together. */
    <T> List<T> askAll(Query<List<T>> query);
}

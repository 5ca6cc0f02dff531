package se.fsektionen.mentorship.platform;

import java.util.List;
import se.fsektionen.mentorship.kernel.Query;

/** The one way to ask a read model. */
public interface Queries {

    /** The answer of the one handler of this query. */
    <R> R ask(Query<R> query);

    /** The answers of all handlers of this query, put together. */
    <T> List<T> askAll(Query<List<T>> query);
}

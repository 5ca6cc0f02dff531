package se.fsektionen.mentorship.kernel;

/**
 * A question to a read model.
 *
 * @param <R> the answer: a record, a {@code List} of records, or an {@code Optional} record
 */
@SuppressWarnings("unused") // R is read by reflection
public interface Query<R> {}

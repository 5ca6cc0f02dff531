package se.fsektionen.mentorship.kernel;

/**
 * A fact in the history of the programme: a record, named in the past, marked with {@link EventType}. Who did it, when and
 * why is not in the event but in its metadata. Every {@link Identifier} among its components, however deep, says what the
 * event is about: the audit timeline is made of that.
 */
public interface DomainEvent {}

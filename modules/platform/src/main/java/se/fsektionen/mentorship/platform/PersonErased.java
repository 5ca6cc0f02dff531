package se.fsektionen.mentorship.platform;

import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PersonId;

/** The key to a person's data was destroyed: what events held about them can no longer be read by anyone. */
@EventType("platform.PersonErased")
public record PersonErased(ErasureId erasureId, PersonId personId) implements DomainEvent {}

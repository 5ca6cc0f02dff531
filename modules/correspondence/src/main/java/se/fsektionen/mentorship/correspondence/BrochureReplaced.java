package se.fsektionen.mentorship.correspondence;

import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;

/** From now on letters carry this file. */
@EventType("correspondence.BrochureReplaced")
public record BrochureReplaced(BrochureId brochureId, Brochure brochure, String fileId, String fileName, long bytes)
        implements DomainEvent {}

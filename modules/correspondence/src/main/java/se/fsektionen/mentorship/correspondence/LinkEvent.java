package se.fsektionen.mentorship.correspondence;

import java.time.Instant;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PersonId;

/** What happens to a personal link. */
public sealed interface LinkEvent extends DomainEvent {

    LinkId linkId();

    /** @param concerning the identifier of what the link is for; see {@link LinkPurpose} */
    @EventType("correspondence.LinkIssued")
    record LinkIssued(LinkId linkId, PersonId holder, LinkPurpose purpose, String concerning, Instant expiresAt)
            implements LinkEvent {}

    @EventType("correspondence.LinkProlonged")
    record LinkProlonged(LinkId linkId, PersonId holder, Instant expiresAt) implements LinkEvent {}

    @EventType("correspondence.LinkRevoked")
    record LinkRevoked(LinkId linkId, PersonId holder) implements LinkEvent {}
}

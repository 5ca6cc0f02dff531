package se.fsektionen.mentorship.correspondence.write;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.LinkCommand.IssueLink;
import se.fsektionen.mentorship.correspondence.LinkCommand.RevokeLink;
import se.fsektionen.mentorship.correspondence.LinkEvent;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkIssued;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkProlonged;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkRevoked;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.kernel.PersonId;

/** What lets one person do one thing without an account. */
@Aggregate(type = "PersonalLink")
class PersonalLink {

    @AggregateIdentifier
    private @Nullable LinkId linkId;

    private @Nullable PersonId holder;
    private Instant expiresAt = Instant.MIN;
    private boolean revoked;

    PersonalLink() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void issue(IssueLink command) {
        if (linkId == null) {
            AggregateLifecycle.apply(new LinkIssued(
                    command.linkId(), command.holder(), command.purpose(), command.concerning(), command.expiresAt()));
        } else if (!revoked && command.expiresAt().isAfter(expiresAt)) {
            AggregateLifecycle.apply(new LinkProlonged(linkId, holder, command.expiresAt()));
        }
    }

    @CommandHandler
    void revoke(RevokeLink command) {
        if (!revoked) {
            AggregateLifecycle.apply(new LinkRevoked(linkId, holder));
        }
    }

    @EventSourcingHandler
    void evolve(LinkEvent event) {
        switch (event) {
            case LinkIssued issued -> {
                linkId = issued.linkId();
                holder = issued.holder();
                expiresAt = issued.expiresAt();
            }
            case LinkProlonged prolonged -> expiresAt = prolonged.expiresAt();
            case LinkRevoked gone -> revoked = true;
        }
    }
}

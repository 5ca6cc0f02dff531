package se.fsektionen.mentorship.correspondence.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.BrochureId;
import se.fsektionen.mentorship.correspondence.BrochureReplaced;
import se.fsektionen.mentorship.correspondence.ReplaceBrochure;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.platform.FileStore;

/** Which file a brochure has been, from when. */
@Aggregate(type = "BrochureHistory")
class BrochureHistory {

    @AggregateIdentifier
    private @Nullable BrochureId id;

    private @Nullable String fileId;

    BrochureHistory() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void replace(ReplaceBrochure command, FileStore files) {
        byte[] content = files.get(command.fileId()).orElse(new byte[0]);
        DomainRule.check(new BrochureMustBeSmall(content.length), BrochureMustBePdf.of(content));
        if (!command.fileId().equals(fileId)) {
            AggregateLifecycle.apply(new BrochureReplaced(
                    command.target(), command.brochure(), command.fileId(), command.fileName(), content.length));
        }
    }

    @EventSourcingHandler
    void evolve(BrochureReplaced event) {
        id = event.brochureId();
        fileId = event.fileId();
    }
}

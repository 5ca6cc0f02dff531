package se.fsektionen.mentorship.platform;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import se.fsektionen.mentorship.kernel.Command;

/** Finds the aggregate by {@link Command#target()}, so that commands need no annotation of Axon's. */
public final class CommandTargets implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        Command command = (Command) message.getPayload();
        return new VersionedAggregateIdentifier((Object) command.target().value(), null);
    }
}

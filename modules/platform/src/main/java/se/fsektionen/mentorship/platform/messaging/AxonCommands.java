package se.fsektionen.mentorship.platform.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Metadata;
import se.fsektionen.mentorship.platform.ReadModels;

@Component
class AxonCommands implements Commands {

    /** Longer than a projection ever takes; a page shown late is better than one that hangs. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CommandGateway gateway;
    private final ReadModels readModels;

    AxonCommands(CommandGateway gateway, ReadModels readModels) {
        this.gateway = gateway;
        this.readModels = readModels;
    }

    @Override
    public Sender by(Actor actor) {
        return new ActorsSender(actor, Optional.empty());
    }

    private final class ActorsSender implements Sender {

        private final Actor actor;
        private final Optional<String> reason;

        private ActorsSender(Actor actor, Optional<String> reason) {
            this.actor = actor;
            this.reason = reason;
        }

        @Override
        public Sender because(String why) {
            return new ActorsSender(actor, Optional.of(why.strip()).filter(text -> !text.isEmpty()));
        }

        @Override
        public void send(Command command) {
            gateway.sendAndWait(new GenericCommandMessage<>(command, metadata()));
        }

        @Override
        public void sendAndCatchUp(Command command) {
            send(command);
            readModels.awaitProjections(PATIENCE);
        }

        private MetaData metadata() {
            Map<String, Object> metadata = new HashMap<>();
            metadata.put(Metadata.ACTOR, actor.id());
            metadata.put(Metadata.ROLE, actor.role().name());
            reason.ifPresent(why -> metadata.put(Metadata.REASON, why));
            CurrentUnitOfWork.ifStarted(unit -> {
                if (unit.getMessage() instanceof EventMessage<?> cause) {
                    metadata.put(Metadata.CAUSATION, cause.getIdentifier());
                    metadata.put(
                            Metadata.CORRELATION,
                            cause.getMetaData().getOrDefault(Metadata.CORRELATION, cause.getIdentifier()));
                }
            });
            return MetaData.from(metadata);
        }
    }
}

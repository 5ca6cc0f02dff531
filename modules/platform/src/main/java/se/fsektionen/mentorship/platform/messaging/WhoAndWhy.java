package se.fsektionen.mentorship.platform.messaging;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.Metadata;

/** Hands a command's actor, role, reason and cause on to the events it leads to. */
@Component
class WhoAndWhy implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        if (!(message instanceof CommandMessage)) {
            return Map.of();
        }
        Map<String, Object> handedOn = new HashMap<>();
        for (String key : new String[] {Metadata.ACTOR, Metadata.ROLE, Metadata.REASON, Metadata.CAUSATION}) {
            Object value = message.getMetaData().get(key);
            if (value != null) {
                handedOn.put(key, value);
            }
        }
        handedOn.put(
                Metadata.CORRELATION,
                message.getMetaData().getOrDefault(Metadata.CORRELATION, message.getIdentifier()));
        return handedOn;
    }
}

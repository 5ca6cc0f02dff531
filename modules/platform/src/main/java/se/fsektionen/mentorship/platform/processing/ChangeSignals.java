package se.fsektionen.mentorship.platform.processing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.Changes;

/** Tells open pages, once for each batch of events that a projection has handled. */
@Component
class ChangeSignals implements Changes {

    private static final Logger log = LoggerFactory.getLogger(ChangeSignals.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    @Override
    public Subscription subscribe(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    MessageHandlerInterceptor<EventMessage<?>> interceptorFor(String group) {
        return (unit, chain) -> {
            unit.root().getOrComputeResource(ChangeSignals.class.getName(), key -> {
                unit.root().onCleanup(done -> signal(group));
                return true;
            });
            return chain.proceed();
        };
    }

    private void signal(String group) {
        for (Listener listener : listeners) {
            try {
                listener.changed(group);
            } catch (RuntimeException e) {
                log.warn("A page could not be told that {} has changed", group, e);
            }
        }
    }
}

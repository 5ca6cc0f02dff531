package se.fsektionen.mentorship.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.springframework.stereotype.Component;

/**
 * Marks a policy that reacts to an event with a command, and never on a replay. Its group, {@code <module>.automation}, keeps
 * its token with the events.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Component
@DisallowReplay
@ProcessingGroup("")
public @interface Automation {

    /** The processing group; ends with {@code .automation}. */
    String processingGroup();
}

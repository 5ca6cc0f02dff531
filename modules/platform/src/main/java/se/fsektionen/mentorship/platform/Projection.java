package se.fsektionen.mentorship.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Marks what writes read models. Its group, {@code <module>.projection} or longer, keeps its token with the read models. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Component
@ProcessingGroup("")
public @interface Projection {

    /** The processing group; ends with {@code .projection}. */
    String processingGroup();
}

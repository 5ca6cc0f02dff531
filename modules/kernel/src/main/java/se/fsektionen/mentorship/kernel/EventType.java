package se.fsektionen.mentorship.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision an event is stored under, for ever. Class and package may change; these may not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** Module and fact: {@code recruitment.TermCreated}. */
    String value();

    /** Raised when the stored form changes; an {@link AddedField} then says how the older ones are read. */
    int revision() default 1;
}

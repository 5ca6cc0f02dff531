package se.fsektionen.mentorship.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of an event as personal data: stored encrypted with the key of the {@link DataSubject}. Once that person
 * is erased it reads as {@link #ERASED} if a string, as an empty list if a list, and otherwise as null.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Personal {

    /** What stands where an erased person's words stood. */
    String ERASED = "[raderad]";
}

package se.fsektionen.mentorship.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The policy clauses that an event is evidence of. Timeline, compliance report and revision refer to them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Serves {

    PolicyClause[] value();
}

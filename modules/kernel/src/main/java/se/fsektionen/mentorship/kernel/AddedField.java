package se.fsektionen.mentorship.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that the stored form of an event has got since its first revision: an event stored before is read as if it had held
 * this value. Stands where the revision is raised; the golden file of the older revision stays, as the form that is still read.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(AddedField.List.class)
public @interface AddedField {

    /** The first revision with the field. */
    int revision();

    /** The names that lead to it from the event: {@code profile.role}. In a list, each item gets it. */
    String place();

    /** What older events say, as JSON. Of somebody's personal data that is nothing: an empty text or an empty list. */
    String json();

    /** For the compiler. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        AddedField[] value();
    }
}

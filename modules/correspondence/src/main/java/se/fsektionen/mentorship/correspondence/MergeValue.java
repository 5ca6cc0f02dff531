package se.fsektionen.mentorship.correspondence;

import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DataSubject;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;

/**
 * What fills one place in a letter.
 *
 * @param about whose data the value is; null if nobody's
 */
public record MergeValue(
        String place,
        @DataSubject @Nullable PersonId about,
        @Personal String value) {

    public static MergeValue of(String place, String value) {
        return new MergeValue(place, null, value);
    }

    public static MergeValue about(PersonId person, String place, String value) {
        return new MergeValue(place, person, value);
    }
}

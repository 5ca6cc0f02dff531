package se.fsektionen.mentorship.ui.matching;

import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.Figures;

/**
 * Somebody to choose from a list.
 *
 * @param fit null where it is no one pair's
 * @param choose null if it is so already
 */
record Alternative(
        PersonId person,
        String name,
        String detail,
        @Nullable Double fit,
        Figures cost,
        @Nullable Runnable choose) {

    boolean isNow() {
        return choose == null;
    }
}

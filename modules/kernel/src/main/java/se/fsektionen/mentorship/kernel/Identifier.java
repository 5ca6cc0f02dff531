package se.fsektionen.mentorship.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Identifies one thing in the programme. Its value begins with the thing's kind ({@code pair-...}), so that two kinds never
 * share a stream of events. Implementations are records with the single component {@code value}, stored as a plain string,
 * and print as it.
 */
public interface Identifier {

    String value();

    /**
     * Checks the shape of an identifier.
     *
     * @throws IllegalArgumentException if the value does not begin with the kind, or holds anything but a-z, 0-9 and dashes
     */
    static String checked(String kind, String value) {
        if (!value.startsWith(kind + "-") || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "Not an identifier of a %s: %s", kind, value));
        }
        return value;
    }

    /** Lower-case letters, digits and dashes: safe in addresses, file names and logs. */
    Pattern SHAPE = Pattern.compile("[a-z0-9-]{3,120}");
}

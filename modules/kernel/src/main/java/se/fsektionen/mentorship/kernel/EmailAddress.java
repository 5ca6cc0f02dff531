package se.fsektionen.mentorship.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, trimmed and in lower case. Checked for shape only: that it works is seen when a letter arrives. */
public record EmailAddress(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\",;:()\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+");

    /** @throws IllegalArgumentException if it has not the shape of an address */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= 254 && SHAPE.matcher(text.strip()).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}

package se.fsektionen.mentorship.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.fsektionen.mentorship.kernel.Identifier;

/** One letter to one person, named by its cause: the same cause never sends two letters. */
public record LetterId(String value) implements Identifier {

    public LetterId {
        Identifier.checked("letter", value);
    }

    /** The letter of this kind caused by the thing named by the parts. */
    public static LetterId causedBy(LetterKind kind, String... parts) {
        String cause = kind + "|" + String.join("|", parts);
        return new LetterId("letter-" + UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value;
    }
}

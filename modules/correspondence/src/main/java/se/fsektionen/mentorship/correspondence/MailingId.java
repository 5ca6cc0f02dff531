package se.fsektionen.mentorship.correspondence;

import java.util.UUID;
import se.fsektionen.mentorship.kernel.Identifier;

/** The same message to many (<em>utskick</em>): groups its letters. */
public record MailingId(String value) implements Identifier {

    public MailingId {
        Identifier.checked("mailing", value);
    }

    public static MailingId random() {
        return new MailingId("mailing-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

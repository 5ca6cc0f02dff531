package se.fsektionen.mentorship.ui.accounts;

import java.util.UUID;
import se.fsektionen.mentorship.kernel.Identifier;

/** A link with which its holder chooses a password, once. Not secret: the secret is the token that the platform makes from it. */
public record InvitationId(String value) implements Identifier {

    public InvitationId {
        Identifier.checked("invitation", value);
    }

    public static InvitationId random() {
        return new InvitationId("invitation-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

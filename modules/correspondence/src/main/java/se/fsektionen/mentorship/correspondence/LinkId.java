package se.fsektionen.mentorship.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.fsektionen.mentorship.kernel.Identifier;

/** One personal link. Not secret: the secret is the token that the platform makes from it. */
public record LinkId(String value) implements Identifier {

    public LinkId {
        Identifier.checked("link", value);
    }

    /** The link for this purpose in the thing named by the parts. */
    public static LinkId of(LinkPurpose purpose, String... parts) {
        String cause = purpose + "|" + String.join("|", parts);
        return new LinkId("link-" + UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value;
    }
}

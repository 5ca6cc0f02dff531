package se.fsektionen.mentorship.correspondence;

import java.util.Optional;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;

/** The link that a token opens; empty if none ever did. */
public record FindLink(String token) implements Query<Optional<FindLink.FoundLink>> {

    /**
     * A link as found by its token.
     *
     * @param concerning the identifier of what it is for
     */
    public record FoundLink(LinkId linkId, PersonId holder, LinkPurpose purpose, String concerning, State state) {}

    /** Whether a link can still be used. */
    public enum State {
        VALID,
        EXPIRED,
        REVOKED
    }
}

package se.fsektionen.mentorship.correspondence;

import java.time.Instant;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.PersonId;

/** What can be asked of a personal link. */
public sealed interface LinkCommand extends Command {

    LinkId linkId();

    @Override
    default LinkId target() {
        return linkId();
    }

    /** Issues a link, or renews one: a later expiry than before prolongs it; a revoked one stays revoked. */
    record IssueLink(LinkId linkId, PersonId holder, LinkPurpose purpose, String concerning, Instant expiresAt)
            implements LinkCommand {}

    record RevokeLink(LinkId linkId) implements LinkCommand {}
}

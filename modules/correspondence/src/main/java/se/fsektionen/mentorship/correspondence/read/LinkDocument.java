package se.fsektionen.mentorship.correspondence.read;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.correspondence.FindLink;
import se.fsektionen.mentorship.correspondence.LinkId;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.kernel.PersonId;

/** A personal link, found by the hash of its token. */
@Document("correspondence_links")
record LinkDocument(
        @Id String tokenHash,
        String link,
        String holder,
        LinkPurpose purpose,
        String concerning,
        Instant expiresAt,
        boolean revoked) {

    FindLink.FoundLink found(Instant now) {
        return new FindLink.FoundLink(new LinkId(link), new PersonId(holder), purpose, concerning, state(now));
    }

    private FindLink.State state(Instant now) {
        if (revoked) {
            return FindLink.State.REVOKED;
        }
        return now.isBefore(expiresAt) ? FindLink.State.VALID : FindLink.State.EXPIRED;
    }
}

package se.fsektionen.mentorship.correspondence.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.correspondence.LetterState;

/**
 * A letter that has not ended yet: few, so that what to do next is found without going through the whole outbox.
 *
 * @param changed when it came into its state
 * @param due when something is to be done with it by itself; null if it waits for a person or a mail server
 */
@Document("correspondence_undelivered")
record UndeliveredDocument(
        @Id String id,
        LetterState state,
        Instant changed,
        @Nullable Instant due) {}

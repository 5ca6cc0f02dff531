package se.fsektionen.mentorship.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/**
 * A letter in the outbox, in one line.
 *
 * @param subject as it reads, merged
 * @param attempt how many deliveries have begun since it was written or last sent again
 * @param problem what the mail server last said against it, in technical words; null if nothing
 * @param changed when it came into its state
 * @param nextAttempt when it is tried again by itself; null if it is not
 */
public record LetterRow(
        LetterId letterId,
        PersonId recipient,
        String address,
        String subject,
        LetterKind kind,
        @Nullable TermId term,
        @Nullable MailingId mailing,
        LetterState state,
        int attempt,
        @Nullable String problem,
        Instant written,
        Instant changed,
        @Nullable Instant nextAttempt) {}

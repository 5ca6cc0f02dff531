package se.fsektionen.mentorship.correspondence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DataSubject;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;

/** What happens to a letter. */
public sealed interface LetterEvent extends DomainEvent {

    LetterId letterId();

    PersonId recipient();

    /** The letter as it will read: the text unmerged, and what fills its places, so that it always reads as it did then. */
    @EventType("correspondence.LetterWritten")
    @Serves(PolicyClause.P17)
    record LetterWritten(
            LetterId letterId,
            @DataSubject PersonId recipient,
            @Personal String address,
            Language language,
            LetterKind kind,
            @Nullable TermId term,
            @Nullable MailingId mailing,
            LetterText text,
            List<MergeValue> values,
            List<MergeLink> links,
            List<Brochure> attachments)
            implements LetterEvent {}

    @EventType("correspondence.LetterKept")
    record LetterKept(LetterId letterId, PersonId recipient) implements LetterEvent {}

    @EventType("correspondence.DeliveryStarted")
    record DeliveryStarted(LetterId letterId, PersonId recipient, int attempt) implements LetterEvent {}

    @EventType("correspondence.LetterDelivered")
    record LetterDelivered(LetterId letterId, PersonId recipient, int attempt) implements LetterEvent {}

    /** @param nextAttempt when it is tried again by itself; null if only a person can */
    @EventType("correspondence.DeliveryFailed")
    record DeliveryFailed(
            LetterId letterId,
            @DataSubject PersonId recipient,
            int attempt,
            @Personal String problem,
            @Nullable Instant nextAttempt)
            implements LetterEvent {}

    @EventType("correspondence.LetterRequeued")
    record LetterRequeued(LetterId letterId, PersonId recipient) implements LetterEvent {}

    @EventType("correspondence.LetterDropped")
    record LetterDropped(LetterId letterId, PersonId recipient) implements LetterEvent {}
}

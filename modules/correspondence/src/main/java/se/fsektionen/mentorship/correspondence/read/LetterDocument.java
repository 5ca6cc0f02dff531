package se.fsektionen.mentorship.correspondence.read;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.DeliveryDoubt;
import se.fsektionen.mentorship.correspondence.FindLetter;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LetterRow;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.correspondence.MailingId;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/** A letter with what fills its places; a link is there by its identifier only, never by its secret address. */
@Document("correspondence_letters")
record LetterDocument(
        @Id String id,
        String recipient,
        String address,
        Language language,
        LetterKind kind,
        @Nullable String term,
        @Nullable String mailing,
        String subject,
        @Nullable LetterText text,
        @Nullable List<Place> values,
        @Nullable List<Place> links,
        @Nullable List<Brochure> attachments,
        LetterState state,
        int attempt,
        @Nullable String problem,
        Instant written,
        Instant changed,
        @Nullable Instant nextAttempt) {

    /** What fills a place. */
    record Place(String name, String value) {}

    static LetterDocument of(LetterWritten event, Instant at) {
        List<Place> values = event.values().stream()
                .map(value -> new Place(value.place(), value.value()))
                .toList();
        return new LetterDocument(
                event.letterId().value(),
                event.recipient().value(),
                event.address(),
                event.language(),
                event.kind(),
                event.term() == null ? null : event.term().value(),
                event.mailing() == null ? null : event.mailing().value(),
                event.text().filledWith(filling(values)).subject(),
                event.text(),
                values,
                event.links().stream()
                        .map(link -> new Place(link.place(), link.link().value()))
                        .toList(),
                event.attachments(),
                LetterState.WAITING,
                0,
                null,
                at,
                at,
                null);
    }

    LetterRow row(Instant now) {
        return new LetterRow(
                new LetterId(id),
                new PersonId(recipient),
                address,
                subject,
                kind,
                term == null ? null : new TermId(term),
                mailing == null ? null : new MailingId(mailing),
                DeliveryDoubt.apply(state, changed, now),
                attempt,
                problem,
                written,
                changed,
                nextAttempt);
    }

    /** The letter as it reads, with addresses made of the links' identifiers. */
    FindLetter.Letter letter(Instant now, UnaryOperator<String> addressOf) {
        Map<String, String> filling = filling(values);
        links.forEach(link -> filling.put(link.name(), addressOf.apply(link.value())));
        return new FindLetter.Letter(
                row(now), language, text.filledWith(filling).body(), attachments);
    }

    private static Map<String, String> filling(List<Place> values) {
        Map<String, String> filling = new HashMap<>();
        values.forEach(place -> filling.put(place.name(), place.value()));
        return filling;
    }
}

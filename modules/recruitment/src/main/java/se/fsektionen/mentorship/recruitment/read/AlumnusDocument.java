package se.fsektionen.mentorship.recruitment.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.FindAlumni.Answer;
import se.fsektionen.mentorship.recruitment.FindAlumni.Contact;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumni.Place;
import se.fsektionen.mentorship.recruitment.FindAlumni.Request;
import se.fsektionen.mentorship.recruitment.MentorProfile;

/** An alumnus in the register, as a mentor too. */
@Document("recruitment_alumni")
record AlumnusDocument(
        @Id String id,
        AlumnusDetails details,
        boolean mayBeAsked,
        @Nullable MentorProfile profile,
        List<RequestPart> requests,
        List<Contact> contacts,
        List<PlacePart> places) {

    record RequestPart(
            String term,
            @Nullable Instant askedAt,
            @Nullable Answer answer,
            @Nullable Instant answeredAt,
            String reason) {}

    record PlacePart(String pair, String term) {}

    static AlumnusDocument registered(PersonId person, AlumnusDetails details) {
        return new AlumnusDocument(person.value(), details, true, null, List.of(), List.of(), List.of());
    }

    AlumnusDocument with(AlumnusDetails changed) {
        return new AlumnusDocument(id, changed, mayBeAsked, profile, requests, contacts, places);
    }

    AlumnusDocument with(MentorProfile changed) {
        return new AlumnusDocument(id, details, mayBeAsked, changed, requests, contacts, places);
    }

    AlumnusDocument asked(TermId term, Instant at) {
        return withRequest(
                term, old -> new RequestPart(old.term(), at, old.answer(), old.answeredAt(), old.reason()), mayBeAsked);
    }

    AlumnusDocument answered(TermId term, Answer answer, Instant at, String reason, boolean mayBeAskedNow) {
        return withRequest(term, old -> new RequestPart(old.term(), old.askedAt(), answer, at, reason), mayBeAskedNow);
    }

    private AlumnusDocument withRequest(TermId term, UnaryOperator<RequestPart> change, boolean mayBeAskedNow) {
        List<RequestPart> changed = new ArrayList<>(requests);
        RequestPart old = requests.stream()
                .filter(request -> request.term().equals(term.value()))
                .findFirst()
                .orElse(new RequestPart(term.value(), null, null, null, ""));
        int place = changed.indexOf(old);
        if (place < 0) {
            changed.add(change.apply(old));
        } else {
            changed.set(place, change.apply(old));
        }
        return new AlumnusDocument(id, details, mayBeAskedNow, profile, changed, contacts, places);
    }

    AlumnusDocument contacted(Contact contact) {
        List<Contact> all = contacts.contains(contact)
                ? contacts
                : Stream.concat(contacts.stream(), Stream.of(contact)).toList();
        return new AlumnusDocument(id, details, mayBeAsked, profile, requests, all, places);
    }

    AlumnusDocument placeTaken(PairId pair, TermId term) {
        PlacePart place = new PlacePart(pair.value(), term.value());
        List<PlacePart> all = places.contains(place)
                ? places
                : Stream.concat(places.stream(), Stream.of(place)).toList();
        return new AlumnusDocument(id, details, mayBeAsked, profile, requests, contacts, all);
    }

    AlumnusDocument placeReleased(PairId pair) {
        List<PlacePart> left = places.stream()
                .filter(place -> !place.pair().equals(pair.value()))
                .toList();
        return new AlumnusDocument(id, details, mayBeAsked, profile, requests, contacts, left);
    }

    Entry view() {
        return new Entry(
                new PersonId(id),
                details,
                mayBeAsked,
                profile,
                requests.stream()
                        .map(part -> new Request(
                                new TermId(part.term()),
                                part.askedAt(),
                                part.answer(),
                                part.answeredAt(),
                                part.reason()))
                        .toList(),
                contacts,
                places.stream()
                        .map(part -> new Place(new PairId(part.pair()), new TermId(part.term())))
                        .toList());
    }
}

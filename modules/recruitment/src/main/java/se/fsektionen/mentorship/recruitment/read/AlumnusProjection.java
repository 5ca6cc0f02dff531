package se.fsektionen.mentorship.recruitment.read;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Projection;
import se.fsektionen.mentorship.recruitment.AlumnusEvent;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusAsked;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusChanged;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusRegistered;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.ContactRecorded;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.MentorJoined;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.MentorProfileChanged;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.PlaceReleased;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.PlaceTaken;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.RequestDeclined;
import se.fsektionen.mentorship.recruitment.FindAlumni;
import se.fsektionen.mentorship.recruitment.FindAlumni.Answer;
import se.fsektionen.mentorship.recruitment.FindAlumni.Contact;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindMentors;

@Projection(processingGroup = "recruitment.projection")
class AlumnusProjection {

    private final Documents<AlumnusDocument> alumni;

    @Autowired
    AlumnusProjection(MongoOperations mongo) {
        this(new Documents<>(mongo, AlumnusDocument.class));
    }

    AlumnusProjection(Documents<AlumnusDocument> alumni) {
        this.alumni = alumni;
    }

    @EventHandler
    void on(AlumnusEvent event, @Timestamp Instant at) {
        PersonId id = event.personId();
        switch (event) {
            case AlumnusRegistered registered -> alumni.save(AlumnusDocument.registered(id, registered.details()));
            case AlumnusChanged changed -> alumni.change(id, entry -> entry.with(changed.details()));
            case AlumnusAsked asked -> alumni.change(id, entry -> entry.asked(asked.termId(), at));
            case MentorJoined joined ->
                alumni.change(
                        id, entry -> entry.with(joined.profile()).answered(joined.termId(), Answer.YES, at, "", true));
            case RequestDeclined declined ->
                alumni.change(
                        id,
                        entry -> entry.answered(
                                declined.termId(), Answer.NO, at, declined.reason(), declined.mayAskAgain()));
            case MentorProfileChanged changed -> alumni.change(id, entry -> entry.with(changed.profile()));
            case ContactRecorded contact ->
                alumni.change(id, entry -> entry.contacted(new Contact(contact.channel(), contact.note(), at)));
            case PlaceTaken taken -> alumni.change(id, entry -> entry.placeTaken(taken.pairId(), taken.termId()));
            case PlaceReleased released -> alumni.change(id, entry -> entry.placeReleased(released.pairId()));
        }
    }

    @ResetHandler
    void reset() {
        alumni.drop();
    }

    @QueryHandler
    List<Entry> handle(FindAlumni query) {
        return byName(alumni.all().stream()
                .map(AlumnusDocument::view)
                .filter(entry -> !entry.details().erased()));
    }

    @QueryHandler
    Optional<Entry> handle(FindAlumnus query) {
        return alumni.find(query.personId()).map(AlumnusDocument::view);
    }

    @QueryHandler
    List<Entry> handle(FindMentors query) {
        return byName(alumni.all().stream()
                .map(AlumnusDocument::view)
                .filter(entry -> entry.isMentorOf(query.term()))
                .filter(entry -> !entry.details().erased() || entry.placesIn(query.term()) > 0));
    }

    private static List<Entry> byName(Stream<Entry> entries) {
        Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
        return entries.sorted(
                        Comparator.comparing((Entry entry) -> entry.details().name(), swedish)
                                .thenComparing(entry -> entry.personId().value()))
                .toList();
    }
}

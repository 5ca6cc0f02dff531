package se.fsektionen.mentorship.recruitment.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Past;
import se.fsektionen.mentorship.recruitment.AlumnusEvent;
import se.fsektionen.mentorship.recruitment.AlumnusId;
import se.fsektionen.mentorship.recruitment.ApplicationEvent;
import se.fsektionen.mentorship.recruitment.FindAlumni;
import se.fsektionen.mentorship.recruitment.FindApplications;
import se.fsektionen.mentorship.recruitment.FindApplications.ReceivedApplication;
import se.fsektionen.mentorship.recruitment.FindMentors;
import se.fsektionen.mentorship.recruitment.FindRegistersAsOf;
import se.fsektionen.mentorship.recruitment.FindRegistersAsOf.Registers;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.TermEvent;

/** The registers as they were on some day: the same projections, told of nothing later. */
@Component
class RegistersAsTheyWere {

    private final Documents<AlumnusDocument> alumni;
    private final Documents<ApplicationDocument> applications;
    private final Past past;

    RegistersAsTheyWere(MongoOperations mongo, Past past) {
        this.alumni = new Documents<>(mongo, AlumnusDocument.class);
        this.applications = new Documents<>(mongo, ApplicationDocument.class);
        this.past = past;
    }

    @QueryHandler
    Optional<Registers> handle(FindRegistersAsOf query) {
        List<FindTerms.Term> terms = term(query).handle(new FindTerms());
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        AlumnusProjection register = alumni(query.moment());
        return Optional.of(new Registers(
                terms.getFirst(),
                register.handle(new FindAlumni()),
                register.handle(new FindMentors(query.term())),
                applications(query).handle(new FindApplications(query.term()))));
    }

    private TermProjection term(FindRegistersAsOf query) {
        TermProjection then = new TermProjection(Documents.inMemory(TermDocument.class, TermDocument::id));
        past.tell(List.of(query.term()), query.moment(), event -> then.on((TermEvent) event.getPayload()));
        return then;
    }

    private AlumnusProjection alumni(Instant moment) {
        AlumnusProjection then = new AlumnusProjection(Documents.inMemory(AlumnusDocument.class, AlumnusDocument::id));
        past.tell(
                alumni.all().stream()
                        .map(entry -> AlumnusId.of(new PersonId(entry.id())))
                        .toList(),
                moment,
                event -> then.on((AlumnusEvent) event.getPayload(), event.getTimestamp()));
        return then;
    }

    private ApplicationProjection applications(FindRegistersAsOf query) {
        ApplicationProjection then =
                new ApplicationProjection(Documents.inMemory(ApplicationDocument.class, ApplicationDocument::id));
        past.tell(
                applications.all().stream()
                        .map(ApplicationDocument::view)
                        .filter(application -> application.term().equals(query.term()))
                        .map(ReceivedApplication::applicationId)
                        .toList(),
                query.moment(),
                event -> then.on((ApplicationEvent) event.getPayload(), event.getTimestamp()));
        return then;
    }
}

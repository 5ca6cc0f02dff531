package se.fsektionen.mentorship.recruitment.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Projection;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusChanged;
import se.fsektionen.mentorship.recruitment.AlumnusEvent.AlumnusRegistered;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicantConfirmed;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationReceived;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationWithdrawn;
import se.fsektionen.mentorship.recruitment.FindPeople;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

@Projection(processingGroup = "recruitment.projection")
class PersonProjection {

    private final Documents<PersonDocument> people;
    private final Documents<AlumnusDocument> alumni;

    PersonProjection(MongoOperations mongo) {
        alumni = new Documents<>(mongo, AlumnusDocument.class);
        people = new Documents<>(mongo, PersonDocument.class);
    }

    @EventHandler
    void on(AlumnusRegistered event) {
        people.save(PersonDocument.of(event.personId(), event.details()));
    }

    @EventHandler
    void on(AlumnusChanged event) {
        people.save(PersonDocument.of(event.personId(), event.details()));
    }

    /** Anybody can apply with anybody's address: that doesn't rename or move somebody who is known. */
    @EventHandler
    void on(ApplicationReceived event) {
        if (!isAlumnus(event.applicant())) {
            people.save(people.find(event.applicant())
                    .filter(known -> !known.erased())
                    .map(known -> known.after(event))
                    .orElseGet(() -> PersonDocument.of(event)));
        }
    }

    @EventHandler
    void on(ApplicantConfirmed event) {
        if (!isAlumnus(event.applicant())) {
            people.change(event.applicant(), person -> person.called(event.name(), event.telephone()));
        }
    }

    @EventHandler
    void on(ApplicationWithdrawn event) {
        people.change(event.applicant(), person -> person.without(event.applicationId()));
    }

    private boolean isAlumnus(PersonId person) {
        return alumni.find(person).filter(entry -> !entry.details().erased()).isPresent();
    }

    @ResetHandler
    void reset() {
        people.drop();
    }

    @QueryHandler
    Optional<Person> handle(FindPerson query) {
        return people.find(query.personId()).map(PersonDocument::view);
    }

    @QueryHandler
    List<Person> handle(FindPeople query) {
        Map<String, PersonDocument> found =
                people.find(query.people()).stream().collect(Collectors.toMap(PersonDocument::id, person -> person));
        return query.people().stream()
                .flatMap(person -> Stream.ofNullable(found.get(person.value())))
                .map(PersonDocument::view)
                .toList();
    }
}

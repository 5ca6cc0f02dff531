package se.fsektionen.mentorship.recruitment.read;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ApplicationEvent.ApplicationReceived;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

/**
 * How to name and reach anybody in the programme.
 *
 * @param standing the applications by which a student is known that are not withdrawn
 */
@Document("recruitment_people")
record PersonDocument(
        @Id String id,
        String name,
        String email,
        String telephone,
        String occupation,
        Language language,
        Set<String> standing) {

    /** Entries that were written before applications were noted lack them. */
    PersonDocument {
        standing = standing == null ? Set.of() : standing;
    }

    static PersonDocument of(PersonId person, AlumnusDetails details) {
        String occupation = Stream.of(details.role(), details.employer())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new PersonDocument(
                person.value(),
                details.name(),
                details.email(),
                details.telephone(),
                occupation,
                details.language() == null ? Language.SWEDISH : details.language(),
                Set.of());
    }

    static PersonDocument of(ApplicationReceived event) {
        ApplicationForm form = event.form();
        return new PersonDocument(
                event.applicant().value(),
                form.name(),
                form.email(),
                form.telephone(),
                studies(form),
                form.language() == null ? Language.SWEDISH : form.language(),
                Set.of(event.applicationId().value()));
    }

    /**
     * After an application from this address. One that stands is changed by the personal link only, so what it says then is
     * the person's own word. A new one may be anybody's: the name and the telephone stay.
     */
    PersonDocument after(ApplicationReceived event) {
        String application = event.applicationId().value();
        PersonDocument sent = of(event);
        boolean byLink = standing.contains(application);
        Set<String> nowStanding = new TreeSet<>(standing);
        nowStanding.add(application);
        return new PersonDocument(
                id,
                byLink ? sent.name : name,
                email,
                byLink ? sent.telephone : telephone,
                sent.occupation,
                sent.language,
                nowStanding);
    }

    PersonDocument without(ApplicationId application) {
        Set<String> left = new TreeSet<>(standing);
        left.remove(application.value());
        return new PersonDocument(id, name, email, telephone, occupation, language, left);
    }

    /** A telephone is not lost by not being told again. */
    PersonDocument called(String rightName, String rightTelephone) {
        return new PersonDocument(
                id,
                rightName,
                email,
                rightTelephone.isEmpty() ? telephone : rightTelephone,
                occupation,
                language,
                standing);
    }

    boolean erased() {
        return Personal.ERASED.equals(name);
    }

    /** The section's own way to say programme and year: F3, Pi2, N4. */
    private static String studies(ApplicationForm form) {
        if (form.programme() == null || form.studyYear() == null) {
            return "";
        }
        return (form.programme() == Programme.PI ? "Pi" : form.programme().name()) + form.studyYear();
    }

    Person view() {
        return new Person(new PersonId(id), name, email, telephone, occupation, language);
    }
}

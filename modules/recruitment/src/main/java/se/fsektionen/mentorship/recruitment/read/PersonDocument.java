package se.fsektionen.mentorship.recruitment.read;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;

/** How to name and reach anybody in the programme. */
@Document("recruitment_people")
record PersonDocument(
        @Id String id, String name, String email, String telephone, String occupation, Language language) {

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
                details.language() == null ? Language.SWEDISH : details.language());
    }

    static PersonDocument of(PersonId person, ApplicationForm form) {
        return new PersonDocument(
                person.value(),
                form.name(),
                form.email(),
                form.telephone(),
                studies(form),
                form.language() == null ? Language.SWEDISH : form.language());
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

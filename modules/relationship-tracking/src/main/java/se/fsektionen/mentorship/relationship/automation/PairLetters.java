package se.fsektionen.mentorship.relationship.automation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.LetterCommand.WriteLetter;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.TermName;

/** Writes letters to mentors and mentees. */
@Component
class PairLetters {

    private final Queries queries;

    PairLetters(Queries queries) {
        this.queries = queries;
    }

    /** The person, unless erased in the meantime. */
    Optional<Person> reachable(PersonId person) {
        return queries.ask(new FindPerson(person)).filter(found -> EmailAddress.isValid(found.email()));
    }

    /** Writes to a person from the template, with values beside the recipient's name and the term. */
    void write(
            Commands.Sender sender,
            LetterId letter,
            LetterKind kind,
            TermId term,
            Person recipient,
            List<MergeValue> values,
            List<MergeLink> links) {
        List<MergeValue> all = Stream.concat(
                        Stream.of(
                                MergeValue.about(recipient.personId(), "name", recipient.name()),
                                MergeValue.of("term", TermName.of(term, recipient.language()))),
                        values.stream())
                .toList();
        sender.send(new WriteLetter(
                letter,
                recipient.personId(),
                new EmailAddress(recipient.email()),
                recipient.language(),
                kind,
                term,
                null,
                null,
                all,
                links,
                List.of()));
    }
}

package se.fsektionen.mentorship.recruitment.automation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.LetterCommand.WriteLetter;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.correspondence.MailingId;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.TermName;

/** What recruitment's letters have in common: the recipient's language and name, and the term's name. */
final class Letters {

    private Letters() {}

    /** A letter in the section's own words. */
    static WriteLetter write(
            LetterKind kind, Person to, TermId term, String cause, List<MergeLink> links, List<Brochure> attachments) {
        return write(kind, to, term, cause, null, null, links, attachments);
    }

    /**
     * A letter.
     *
     * @param cause names what led to it, beside kind and recipient: the same cause gives the same letter
     */
    static WriteLetter write(
            LetterKind kind,
            Person to,
            TermId term,
            String cause,
            @Nullable MailingId mailing,
            @Nullable LetterText text,
            List<MergeLink> links,
            List<Brochure> attachments) {
        return new WriteLetter(
                LetterId.causedBy(kind, to.personId().value(), cause),
                to.personId(),
                new EmailAddress(to.email()),
                to.language(),
                kind,
                term,
                mailing,
                text,
                List.of(
                        MergeValue.about(to.personId(), "name", to.name()),
                        MergeValue.of("term", TermName.of(term, to.language()))),
                links,
                attachments);
    }
}

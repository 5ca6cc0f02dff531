package se.fsektionen.mentorship.recruitment;

import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.correspondence.MailingId;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/** What can be asked of an alumnus's entry in the register, whether asked, mentor or neither. */
public sealed interface AlumnusCommand extends Command {

    PersonId personId();

    @Override
    default AlumnusId target() {
        return AlumnusId.of(personId());
    }

    record RegisterAlumnus(PersonId personId, AlumnusDetails details) implements AlumnusCommand {}

    record ChangeAlumnus(PersonId personId, AlumnusDetails details) implements AlumnusCommand {}

    /** Asks the alumnus to be a mentor in a term, with the first letter (P07). */
    record AskAlumnus(PersonId personId, TermId termId, MailingId mailing, LetterText text) implements AlumnusCommand {}

    /** The alumnus says yes, by link or through the coordinator, and is a mentor of the term. */
    record AcceptRequest(PersonId personId, TermId termId, MentorProfile profile) implements AlumnusCommand {}

    record DeclineRequest(PersonId personId, TermId termId, String reason, boolean mayAskAgain)
            implements AlumnusCommand {}

    record ChangeMentorProfile(PersonId personId, MentorProfile profile) implements AlumnusCommand {}

    /** Notes a contact with the alumnus by telephone, mail or otherwise (P08). */
    record RecordContact(PersonId personId, ContactChannel channel, String note) implements AlumnusCommand {}

    /** Takes one of the mentor's places for a pair (P03). */
    record TakePlace(PersonId personId, TermId termId, PairId pairId) implements AlumnusCommand {}

    /** Gives a place back: the pair has ended, or never began. */
    record ReleasePlace(PersonId personId, PairId pairId) implements AlumnusCommand {}
}

package se.fsektionen.mentorship.recruitment;

import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/** What can be asked of a mentee's entry in the register (P11). */
public sealed interface MenteeCommand extends Command {

    PersonId personId();

    @Override
    default MenteeId target() {
        return MenteeId.of(personId());
    }

    /** Gives the student a mentor; refused while there is one already, in whichever term (P03). */
    record GiveMentor(PersonId personId, TermId termId, PairId pairId, PersonId mentor, ApplicationId applicationId)
            implements MenteeCommand {}

    /** The pair has ended: the student may have another mentor. */
    record ReleaseMentee(PersonId personId, PairId pairId) implements MenteeCommand {}
}

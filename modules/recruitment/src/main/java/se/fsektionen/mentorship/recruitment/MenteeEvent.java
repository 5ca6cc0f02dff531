package se.fsektionen.mentorship.recruitment;

import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;

/** What happens to a mentee's entry in the register. */
public sealed interface MenteeEvent extends DomainEvent {

    PersonId personId();

    /** The student is a mentee: the mentor's place was taken before, and the pair can start. */
    @EventType("recruitment.MentorGiven")
    @Serves({PolicyClause.P03, PolicyClause.P11})
    record MentorGiven(PersonId personId, TermId termId, PairId pairId, PersonId mentor, ApplicationId applicationId)
            implements MenteeEvent {}

    @EventType("recruitment.MenteeReleased")
    record MenteeReleased(PersonId personId, PairId pairId) implements MenteeEvent {}
}

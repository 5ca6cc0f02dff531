package se.fsektionen.mentorship.matching;

import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;

/** What is decided of a waiting list. That somebody comes on it, or leaves it with a mentor, other events tell. */
public sealed interface WaitingListEvent extends DomainEvent {

    WaitingListId waitingListId();

    @EventType("matching.ApplicantTakenOff")
    @Serves(PolicyClause.P14)
    record ApplicantTakenOff(WaitingListId waitingListId, TermId termId, PersonId applicant)
            implements WaitingListEvent {}

    @EventType("matching.ApplicantPutBack")
    @Serves(PolicyClause.P14)
    record ApplicantPutBack(WaitingListId waitingListId, TermId termId, PersonId applicant)
            implements WaitingListEvent {}

    /** Whether the two of a pair that ended early want somebody else this term. */
    @EventType("matching.RematchDecided")
    @Serves(PolicyClause.P22)
    record RematchDecided(
            WaitingListId waitingListId,
            TermId termId,
            PairId pairId,
            PersonId mentor,
            PersonId mentee,
            boolean mentorWants,
            boolean menteeWants)
            implements WaitingListEvent {}
}

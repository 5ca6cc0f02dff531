package se.fsektionen.mentorship.recruitment;

import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.correspondence.MailingId;
import se.fsektionen.mentorship.kernel.AddedField;
import se.fsektionen.mentorship.kernel.DataSubject;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;

/** What happens to an alumnus's entry in the register. */
public sealed interface AlumnusEvent extends DomainEvent {

    PersonId personId();

    @EventType("recruitment.AlumnusRegistered")
    @Serves(PolicyClause.P06)
    record AlumnusRegistered(@DataSubject PersonId personId, AlumnusDetails details) implements AlumnusEvent {}

    @EventType("recruitment.AlumnusChanged")
    @Serves(PolicyClause.P06)
    record AlumnusChanged(@DataSubject PersonId personId, AlumnusDetails details) implements AlumnusEvent {}

    @EventType("recruitment.AlumnusAsked")
    @Serves(PolicyClause.P07)
    record AlumnusAsked(PersonId personId, TermId termId, MailingId mailing, LetterText text) implements AlumnusEvent {}

    /** The alumnus is a mentor of the term. */
    @EventType(value = "recruitment.MentorJoined", revision = 2)
    @AddedField(revision = 2, place = "profile.studyYears", json = "[]")
    @Serves({PolicyClause.P06, PolicyClause.P07, PolicyClause.P08})
    record MentorJoined(@DataSubject PersonId personId, TermId termId, MentorProfile profile) implements AlumnusEvent {}

    @EventType("recruitment.RequestDeclined")
    @Serves(PolicyClause.P07)
    record RequestDeclined(
            @DataSubject PersonId personId,
            TermId termId,
            @Personal String reason,
            boolean mayAskAgain) implements AlumnusEvent {}

    @EventType(value = "recruitment.MentorProfileChanged", revision = 2)
    @AddedField(revision = 2, place = "profile.studyYears", json = "[]")
    @Serves(PolicyClause.P06)
    record MentorProfileChanged(@DataSubject PersonId personId, MentorProfile profile) implements AlumnusEvent {}

    @EventType("recruitment.ContactRecorded")
    @Serves(PolicyClause.P08)
    record ContactRecorded(
            @DataSubject PersonId personId,
            ContactChannel channel,
            @Personal String note) implements AlumnusEvent {}

    @EventType("recruitment.PlaceTaken")
    @Serves(PolicyClause.P03)
    record PlaceTaken(PersonId personId, TermId termId, PairId pairId) implements AlumnusEvent {}

    @EventType("recruitment.PlaceReleased")
    @Serves(PolicyClause.P03)
    record PlaceReleased(PersonId personId, PairId pairId) implements AlumnusEvent {}
}

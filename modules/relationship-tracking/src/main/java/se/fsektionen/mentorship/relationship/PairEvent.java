package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import java.util.List;
import se.fsektionen.mentorship.kernel.DataSubject;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.ApplicationId;

/** What happens to a pair. */
public sealed interface PairEvent extends DomainEvent {

    PairId pairId();

    @EventType("relationship.PairStarted")
    @Serves({PolicyClause.P03, PolicyClause.P11})
    record PairStarted(PairId pairId, TermId termId, PersonId mentor, PersonId mentee, ApplicationId applicationId)
            implements PairEvent {}

    @EventType("relationship.MeetingReported")
    @Serves(PolicyClause.P21)
    record MeetingReported(
            PairId pairId,
            TermId termId,
            MeetingReportId reportId,
            Side side,
            @DataSubject PersonId author,
            MeetingReport report)
            implements PairEvent {}

    @EventType("relationship.ConcernRaised")
    @Serves(PolicyClause.P22)
    record ConcernRaised(
            PairId pairId,
            TermId termId,
            ConcernId concernId,
            Side side,
            @DataSubject PersonId author,
            @Personal String words)
            implements PairEvent {}

    /** @param author who raised the concern, whose key the note is encrypted with */
    @EventType("relationship.ConcernActionRecorded")
    @Serves(PolicyClause.P22)
    record ConcernActionRecorded(
            PairId pairId,
            TermId termId,
            ConcernId concernId,
            ConcernAction action,
            @DataSubject PersonId author,
            @Personal String note)
            implements PairEvent {}

    /** @param author who raised the concern, whose key the note is encrypted with */
    @EventType("relationship.ConcernResolved")
    @Serves(PolicyClause.P22)
    record ConcernResolved(
            PairId pairId,
            TermId termId,
            ConcernId concernId,
            ConcernOutcome outcome,
            @DataSubject PersonId author,
            @Personal String note)
            implements PairEvent {}

    /**
     * They are reminded of meeting.
     *
     * @param people who is
     * @param since the last meeting, or the start where there was none
     */
    @EventType("relationship.PairNudged")
    @Serves({PolicyClause.P10, PolicyClause.P17})
    record PairNudged(PairId pairId, TermId termId, Nudge nudge, List<PersonId> people, LocalDate since)
            implements PairEvent {}

    /** @param mentee whose key the note is encrypted with */
    @EventType("relationship.ContactNoted")
    @Serves({PolicyClause.P05, PolicyClause.P16})
    record ContactNoted(
            PairId pairId,
            TermId termId,
            @DataSubject PersonId mentee,
            @Personal String note) implements PairEvent {}

    @EventType("relationship.PairEnded")
    @Serves(PolicyClause.P22)
    record PairEnded(PairId pairId, TermId termId, PersonId mentor, PersonId mentee) implements PairEvent {}

    @EventType("relationship.PairCompleted")
    record PairCompleted(PairId pairId, TermId termId, PersonId mentor, PersonId mentee) implements PairEvent {}
}

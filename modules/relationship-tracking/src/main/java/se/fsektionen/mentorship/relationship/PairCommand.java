package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.ApplicationId;

/** What can be asked of a pair. */
public sealed interface PairCommand extends Command {

    PairId pairId();

    @Override
    default PairId target() {
        return pairId();
    }

    record StartPair(PairId pairId, TermId termId, PersonId mentor, PersonId mentee, ApplicationId applicationId)
            implements PairCommand {}

    record ReportMeeting(PairId pairId, MeetingReportId reportId, Side side, MeetingReport report)
            implements PairCommand {}

    record RaiseConcern(PairId pairId, ConcernId concernId, Side side, String words) implements PairCommand {}

    record RecordAction(PairId pairId, ConcernId concernId, ConcernAction action, String note) implements PairCommand {}

    record ResolveConcern(PairId pairId, ConcernId concernId, ConcernOutcome outcome, String note)
            implements PairCommand {}

    /**
     * Reminds of meeting, unless they have met in the meantime or were reminded as firmly already.
     *
     * @param since the last meeting, or the start where there was none
     */
    record NudgePair(PairId pairId, Nudge nudge, LocalDate since) implements PairCommand {}

    /** The coordinator has been in touch with the two, or one of them. */
    record NoteContact(PairId pairId, String note) implements PairCommand {}

    /** Ends the pair before its term does; the reason travels as the command's reason. */
    record EndPair(PairId pairId) implements PairCommand {}

    /** The term is over, and so is the pair. */
    record CompletePair(PairId pairId) implements PairCommand {}
}

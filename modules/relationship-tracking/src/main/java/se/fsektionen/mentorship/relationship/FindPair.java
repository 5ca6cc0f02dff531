package se.fsektionen.mentorship.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.recruitment.ApplicationId;

/** A pair with all that both sides have said. For the coordinator only. */
public record FindPair(PairId pairId) implements Query<Optional<FindPair.PairDetails>> {

    /**
     * A pair.
     *
     * @param over the day it ended or was completed; null while it runs
     * @param endReason why it was ended early; null if it was not
     * @param meetings newest first
     * @param concerns newest first
     */
    public record PairDetails(
            PairInShort inShort,
            ApplicationId applicationId,
            @Nullable LocalDate over,
            @Nullable String endReason,
            List<Meeting> meetings,
            List<ConcernDetails> concerns) {}

    /** One day's meeting, as the one side, the other or both reported it. */
    public record Meeting(
            LocalDate date,
            @Nullable Report mentor,
            @Nullable Report mentee) {}

    /** One side's report. */
    public record Report(MeetingReportId reportId, Side side, MeetingReport report, Instant at) {}

    /**
     * A concern with what was done about it.
     *
     * @param steps oldest first
     * @param resolution how it ended; null while it is open
     */
    public record ConcernDetails(
            ConcernId concernId,
            Side side,
            String words,
            Instant raisedAt,
            List<Step> steps,
            @Nullable Resolution resolution) {

        public boolean open() {
            return resolution == null;
        }
    }

    /** What somebody did about a concern. */
    public record Step(ConcernAction action, String note, Instant at, String actor) {}

    /** How a concern ended. */
    public record Resolution(ConcernOutcome outcome, String note, Instant at, String actor) {}
}

package se.fsektionen.mentorship.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** A mentor's or mentee's own page of a term; empty for somebody without a pair. Never holds what the other side said. */
public record FindMyPage(PersonId personId, TermId termId) implements Query<Optional<FindMyPage.MyPage>> {

    /** @param pairs those that run first, then oldest first */
    public record MyPage(PersonId personId, TermId termId, List<MyPair> pairs) {}

    /**
     * A pair seen from one side.
     *
     * @param other the person on the other side
     * @param reports one's own, newest first
     * @param concerns one's own, newest first
     */
    public record MyPair(
            PairId pairId,
            Side side,
            PersonId other,
            PairStatus status,
            LocalDate started,
            List<FindPair.Report> reports,
            List<MyConcern> concerns) {}

    /** What one said does not work, and whether it is still being handled. */
    public record MyConcern(ConcernId concernId, String words, Instant raisedAt, boolean open) {}
}

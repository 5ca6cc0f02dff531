package se.fsektionen.mentorship.recruitment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** The register of mentees of a term, linked with their mentors (P11). */
public record FindMentees(TermId term) implements Query<List<FindMentees.Mentorship>> {

    /**
     * A mentee's mentor in a term.
     *
     * @param until when the pair ended; null while it goes on
     */
    public record Mentorship(
            PersonId mentee,
            TermId term,
            PairId pair,
            PersonId mentor,
            ApplicationId application,
            Instant since,
            @Nullable Instant until) {}
}

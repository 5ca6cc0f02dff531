package se.fsektionen.mentorship.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** The applicants of a term who were let wish for mentors, by name; not those who have withdrawn. */
public record FindWishing(TermId termId) implements Query<List<FindWishing.Wishing>> {

    /**
     * One who may wish, or might.
     *
     * @param wishBy the last day
     * @param wishedAt when the latest wishes came, if only to wish for nobody; null while there are none
     */
    public record Wishing(
            PersonId applicant,
            String name,
            LocalDate wishBy,
            @Nullable Instant wishedAt) {}
}

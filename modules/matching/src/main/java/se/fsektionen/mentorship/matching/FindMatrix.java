package se.fsektionen.mentorship.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/**
 * All couples of a proposal, by fit and by what choosing them would cost; empty before the first pairs. Computed from the people
 * and choices as they are now and, once the pairs are confirmed, from the record of what they were then.
 *
 * @param round which round's; null for the latest
 */
public record FindMatrix(TermId termId, @Nullable Integer round) implements Query<Optional<FindMatrix.Matrix>> {

    /** The latest round's. */
    public FindMatrix(TermId termId) {
        this(termId, null);
    }

    /**
     * The whole of it.
     *
     * @param cells by applicant, then by mentor, as the lists have them
     * @param rather the couples who would both rather have each other than what the proposal gives them
     */
    public record Matrix(
            String inputDigest,
            Figures figures,
            List<Head> applicants,
            List<Head> mentors,
            List<List<Cell>> cells,
            List<Couple> rather) {}

    /** @param places a mentor's; 1 for an applicant */
    public record Head(PersonId person, String name, int places) {}

    /**
     * A couple.
     *
     * @param cost what the best proposal with this pair loses against the one there is; null if it can't be made
     */
    public record Cell(
            double fit,
            double known,
            Standing standing,
            @Nullable Figures cost) {}
}

package se.fsektionen.mentorship.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;

/** Why any two of a term fit as they do, proposed or not, by what is known of them now; empty if either is unknown. */
public record ExplainPair(ProposalId proposalId, PersonId mentor, PersonId applicant)
        implements Query<Optional<ExplainPair.Explanation>> {

    /**
     * The whole fit and its parts.
     *
     * @param acceptable false if a must is not met
     */
    public record Explanation(
            String mentorName, String applicantName, double fit, double known, boolean acceptable, List<Part> parts) {}

    /**
     * One criterion's part of the fit.
     *
     * @param fit 0 to 1, or null if either side's data is missing
     * @param share the criterion's share of all weights: what a full fit would add to the whole
     * @param mentorSays names of constants, or free text as written
     * @param applicantSays likewise
     */
    public record Part(
            Criterion criterion,
            @Nullable Double fit,
            double share,
            List<String> mentorSays,
            List<String> applicantSays) {}
}

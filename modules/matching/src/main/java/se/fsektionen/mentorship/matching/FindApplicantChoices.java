package se.fsektionen.mentorship.matching;

import java.util.List;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;

/** The applicants that a mentor could get, the least costly first. */
public record FindApplicantChoices(ProposalId proposalId, PersonId mentor)
        implements Query<List<FindApplicantChoices.Choice>> {

    /** @param cost what the best proposal with this pair loses against the one there is; positive is worse */
    public record Choice(PersonId applicant, String name, double fit, double known, Figures cost) {}
}

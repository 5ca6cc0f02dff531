package se.fsektionen.mentorship.matching;

import java.util.List;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;

/** The mentors with a free place that an applicant could get, best fit first. */
public record FindMentorChoices(ProposalId proposalId, PersonId applicant)
        implements Query<List<FindMentorChoices.Choice>> {

    /** @param mentees the applicants the proposal gives this mentor, of {@code places} */
    public record Choice(PersonId mentor, String name, double fit, double known, int places, int mentees) {}
}

package se.fsektionen.mentorship.matching;

import java.util.List;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;

/** The mentors with a free place that an applicant could get, the least costly first. */
public record FindMentorChoices(ProposalId proposalId, PersonId applicant)
        implements Query<List<FindMentorChoices.Choice>> {

    /**
     * A mentor.
     *
     * @param mentees the applicants the proposal gives this mentor, of {@code places}
     * @param cost what the best proposal with this pair loses against the one there is; positive is worse
     */
    public record Choice(
            PersonId mentor, String name, double fit, double known, int places, int mentees, Figures cost) {}
}

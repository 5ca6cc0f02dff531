package se.fsektionen.mentorship.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.recruitment.MeetingForm;
import se.fsektionen.mentorship.recruitment.Topic;

/** What one applicant can wish for and has wished; empty for whoever was not let wish or has withdrawn. */
public record FindWishes(TermId termId, PersonId applicant) implements Query<Optional<FindWishes.Wishes>> {

    /**
     * One applicant's wishes.
     *
     * @param wishBy the last day
     * @param said whether the applicant has wished already, if only for nobody
     * @param confirmed whether the pairs of the term are decided
     * @param wished those of the mentors who are wished for, the first wish first
     * @param mentors all with a free place, those first who fit best by what both have written
     */
    public record Wishes(
            ProposalId proposalId,
            TermId termId,
            LocalDate wishBy,
            boolean said,
            boolean confirmed,
            List<PersonId> wished,
            List<UnnamedMentor> mentors) {}

    /** What an applicant is told of a mentor: not who it is, nor where the mentor works. */
    public record UnnamedMentor(
            PersonId mentor,
            String role,
            String industry,
            String specialisation,
            String town,
            @Nullable MeetingForm meetingForm,
            List<Topic> topics,
            List<Language> languages) {}
}

package se.fsektionen.mentorship.matching.write;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.MentorProfile;

/** Whom a proposal can pair, as known now: everybody in a term's first round, those who wait in a later one. */
public interface Candidates {

    People of(ProposalId proposal);

    /**
     * Both sides, each ordered by person, so that the same people always give the same proposal.
     *
     * @param together those who have been a pair before
     */
    record People(List<Mentor> mentors, List<Applicant> applicants, Set<Couple> together) {

        /** Of people who have not met before. */
        public People(List<Mentor> mentors, List<Applicant> applicants) {
            this(mentors, applicants, Set.of());
        }

        public int places() {
            return mentors.stream().mapToInt(Mentor::places).sum();
        }
    }

    /** @param places how many more mentees the mentor can have, over all running terms */
    record Mentor(PersonId person, @Nullable Programme programme, MentorProfile profile, int places) {}

    /** A student who has applied and has no mentor. */
    record Applicant(PersonId person, ApplicationId application, ApplicationForm form) {}
}

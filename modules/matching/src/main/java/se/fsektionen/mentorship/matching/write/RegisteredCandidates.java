package se.fsektionen.mentorship.matching.write;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindApplications;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.FindMentees.Mentorship;
import se.fsektionen.mentorship.recruitment.FindMentors;
import se.fsektionen.mentorship.recruitment.FindTerms;

/** Asks recruitment's registers. What they do not know yet, the places themselves refuse when the pairs are confirmed. */
@Component
class RegisteredCandidates implements Candidates {

    private final Queries queries;

    RegisteredCandidates(Queries queries) {
        this.queries = queries;
    }

    @Override
    public People of(TermId term) {
        List<Mentorship> mentorships = queries.ask(new FindTerms()).stream()
                .flatMap(any -> queries.ask(new FindMentees(any.termId())).stream())
                .toList();
        return new People(mentors(term), applicants(term, mentorships), together(mentorships));
    }

    private static Set<Couple> together(List<Mentorship> mentorships) {
        return mentorships.stream()
                .map(mentorship -> new Couple(mentorship.mentor(), mentorship.mentee()))
                .collect(Collectors.toSet());
    }

    private List<Mentor> mentors(TermId term) {
        return queries.ask(new FindMentors(term)).stream()
                .filter(entry -> !entry.details().erased())
                .map(entry -> new Mentor(
                        entry.personId(),
                        entry.details().programme(),
                        Objects.requireNonNull(entry.profile()),
                        entry.profile().capacity() - entry.places().size()))
                .filter(mentor -> mentor.places() > 0)
                .sorted(Comparator.comparing(mentor -> mentor.person().value()))
                .toList();
    }

    private List<Applicant> applicants(TermId term, List<Mentorship> mentorships) {
        Set<PersonId> taken = mentorships.stream()
                .filter(mentorship -> mentorship.until() == null)
                .map(Mentorship::mentee)
                .collect(Collectors.toSet());
        return queries.ask(new FindApplications(term)).stream()
                .filter(application -> !application.withdrawn() && !taken.contains(application.applicant()))
                .map(application ->
                        new Applicant(application.applicant(), application.applicationId(), application.form()))
                .sorted(Comparator.comparing(applicant -> applicant.person().value()))
                .toList();
    }
}

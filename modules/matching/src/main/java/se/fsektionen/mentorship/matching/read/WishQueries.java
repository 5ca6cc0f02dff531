package se.fsektionen.mentorship.matching.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.FindWishes;
import se.fsektionen.mentorship.matching.FindWishes.UnnamedMentor;
import se.fsektionen.mentorship.matching.FindWishes.Wishes;
import se.fsektionen.mentorship.matching.FindWishing;
import se.fsektionen.mentorship.matching.FindWishing.Wishing;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.read.ProposalDocument.WishPart;
import se.fsektionen.mentorship.matching.read.ProposalDocument.WishingPart;
import se.fsektionen.mentorship.matching.write.Candidates;
import se.fsektionen.mentorship.matching.write.Candidates.Mentor;
import se.fsektionen.mentorship.matching.write.Choices;
import se.fsektionen.mentorship.matching.write.Fitting;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindApplication;
import se.fsektionen.mentorship.recruitment.FindApplications;
import se.fsektionen.mentorship.recruitment.FindPeople;
import se.fsektionen.mentorship.recruitment.MentorProfile;

/** Shows who may wish for mentors, and to each of them what there is to wish for. */
@Component
class WishQueries {

    private final Documents<ProposalDocument> proposals;
    private final Candidates candidates;
    private final Queries queries;

    WishQueries(MongoOperations mongo, Candidates candidates, Queries queries) {
        this.proposals = new Documents<>(mongo, ProposalDocument.class);
        this.candidates = candidates;
        this.queries = queries;
    }

    @QueryHandler
    List<Wishing> handle(FindWishing query) {
        Map<String, WishingPart> wishing = proposals
                .find(ProposalId.of(query.termId()))
                .map(proposal -> proposal.wishing)
                .orElseGet(Map::of);
        if (wishing.isEmpty()) {
            return List.of();
        }
        Set<PersonId> applicants = queries.ask(new FindApplications(query.termId())).stream()
                .filter(application -> !application.withdrawn())
                .map(application -> application.applicant())
                .filter(applicant -> wishing.containsKey(applicant.value()))
                .collect(Collectors.toSet());
        return queries.ask(new FindPeople(List.copyOf(applicants))).stream()
                .map(person -> wishing(
                        person.personId(),
                        person.name(),
                        wishing.get(person.personId().value())))
                .sorted(Comparator.comparing(Wishing::name))
                .toList();
    }

    private static Wishing wishing(PersonId person, String name, WishingPart part) {
        return new Wishing(person, name, LocalDate.parse(part.wishBy()), part.wishedAt());
    }

    @QueryHandler
    Optional<Wishes> handle(FindWishes query) {
        String applicant = query.applicant().value();
        Optional<ApplicationForm> form = queries.ask(
                        new FindApplication(ApplicationId.of(query.termId(), query.applicant())))
                .filter(application -> !application.withdrawn())
                .map(application -> application.form())
                .filter(known -> !known.erased());
        return proposals
                .find(ProposalId.of(query.termId()))
                .filter(proposal -> proposal.wishing.containsKey(applicant))
                .flatMap(proposal -> form.map(known -> wishes(proposal, query.termId(), query.applicant(), known)));
    }

    private Wishes wishes(ProposalDocument proposal, TermId term, PersonId applicant, ApplicationForm form) {
        WishingPart part = proposal.wishing.get(applicant.value());
        List<Mentor> mentors =
                bestFirst(applicant, form, candidates.of(ProposalId.of(term)).mentors());
        Set<PersonId> there = mentors.stream().map(Mentor::person).collect(Collectors.toSet());
        return new Wishes(
                new ProposalId(proposal.id),
                term,
                LocalDate.parse(part.wishBy()),
                part.wishedAt() != null,
                proposal.state == State.CONFIRMED,
                wished(proposal, applicant).filter(there::contains).toList(),
                mentors.stream().map(WishQueries::unnamed).toList());
    }

    private static Stream<PersonId> wished(ProposalDocument proposal, PersonId applicant) {
        return proposal.wishes.stream()
                .filter(wish -> wish.by().equals(applicant.value()))
                .sorted(Comparator.comparingInt(WishPart::rank))
                .map(wish -> new PersonId(wish.about()));
    }

    /** By what both have written, and by nothing that the coordinator or a mentor has said. */
    private static List<Mentor> bestFirst(PersonId applicant, ApplicationForm form, List<Mentor> mentors) {
        Fitting fitting = new Fitting(Choices.none());
        Map<PersonId, Double> fits = mentors.stream()
                .collect(Collectors.toMap(
                        Mentor::person,
                        mentor -> fitting.of(
                                        new Couple(mentor.person(), applicant),
                                        mentor.programme(),
                                        mentor.profile(),
                                        form)
                                .value()));
        return mentors.stream()
                .sorted(Comparator.comparing((Mentor mentor) -> fits.get(mentor.person()))
                        .reversed())
                .toList();
    }

    private static UnnamedMentor unnamed(Mentor mentor) {
        MentorProfile profile = mentor.profile();
        return new UnnamedMentor(
                mentor.person(),
                profile.role(),
                profile.industry(),
                profile.specialisation(),
                profile.town(),
                profile.meetingForm(),
                profile.topics(),
                profile.languages());
    }
}

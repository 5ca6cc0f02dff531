package se.fsektionen.mentorship.matching.write;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Couple;
import se.fsektionen.mentorship.matching.FindWaitingList;
import se.fsektionen.mentorship.matching.FindWaitingList.WaitingList;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindApplications;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.FindMentees.Mentorship;
import se.fsektionen.mentorship.recruitment.FindMentors;
import se.fsektionen.mentorship.recruitment.FindTerms;

/** Asks recruitment's registers. What they do not know yet, the places themselves refuse when the pairs are confirmed. */
@Component
class RegisteredCandidates implements Candidates {

    /** Whose changes can change whom a proposal can pair. */
    private static final Set<String> REGISTERS = Set.of("recruitment.projection", "matching.waiting.projection");

    /** The registers may change on another machine, which tells nobody here. */
    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private final Queries queries;
    private final AtomicLong changes = new AtomicLong();
    private final Map<ProposalId, Known> known = new ConcurrentHashMap<>();

    /** What was found, and when: a page asks many things of the same people at once. */
    private record Known(People people, long change, long atNanos) {}

    RegisteredCandidates(Queries queries, Changes changes) {
        this.queries = queries;
        changes.subscribe(group -> {
            if (REGISTERS.contains(group)) {
                this.changes.incrementAndGet();
            }
        });
    }

    @Override
    public People of(ProposalId proposal) {
        long change = changes.get();
        long now = System.nanoTime();
        Known latest = known.get(proposal);
        if (latest == null || latest.change() != change || now - latest.atNanos() > KEPT_NANOS) {
            latest = new Known(find(proposal), change, now);
            known.put(proposal, latest);
        }
        return latest.people();
    }

    private People find(ProposalId proposal) {
        People all = all(proposal.termId());
        return proposal.round() == 1 ? all : waiting(all, queries.ask(new FindWaitingList(proposal.termId())));
    }

    /** Those whom a later round is for. */
    private static People waiting(People all, WaitingList list) {
        return new People(
                all.mentors().stream()
                        .filter(mentor -> !list.resting().contains(mentor.person()))
                        .toList(),
                all.applicants().stream()
                        .filter(applicant -> list.waits(applicant.person()))
                        .toList(),
                all.together());
    }

    private People all(TermId term) {
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

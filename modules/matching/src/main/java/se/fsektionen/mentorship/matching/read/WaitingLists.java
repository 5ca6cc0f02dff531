package se.fsektionen.mentorship.matching.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindNextRound;
import se.fsektionen.mentorship.matching.FindNextRound.NextRound;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.FindWaitingList;
import se.fsektionen.mentorship.matching.FindWaitingList.Rematch;
import se.fsektionen.mentorship.matching.FindWaitingList.TakenOff;
import se.fsektionen.mentorship.matching.FindWaitingList.Waiting;
import se.fsektionen.mentorship.matching.FindWaitingList.WaitingList;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.WaitingListId;
import se.fsektionen.mentorship.matching.read.WaitingListDocument.Entry;
import se.fsektionen.mentorship.matching.write.Candidates;
import se.fsektionen.mentorship.matching.write.Candidates.People;
import se.fsektionen.mentorship.matching.write.Matchmaker;
import se.fsektionen.mentorship.platform.Documents;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindApplications;
import se.fsektionen.mentorship.recruitment.FindApplications.ReceivedApplication;
import se.fsektionen.mentorship.recruitment.FindMentees;

/** Shows who waits, and what another round could do for them. */
@Component
class WaitingLists {

    private final Documents<WaitingListDocument> lists;
    private final LatestRounds latest;
    private final Candidates candidates;
    private final Queries queries;

    WaitingLists(MongoOperations mongo, LatestRounds latest, Candidates candidates, Queries queries) {
        this.lists = new Documents<>(mongo, WaitingListDocument.class);
        this.latest = latest;
        this.candidates = candidates;
        this.queries = queries;
    }

    @QueryHandler
    WaitingList handle(FindWaitingList query) {
        WaitingListDocument list = lists.find(WaitingListId.of(query.termId())).orElseGet(WaitingListDocument::new);
        List<ReceivedApplication> applications = queries.ask(new FindApplications(query.termId())).stream()
                .filter(application -> !application.withdrawn())
                .toList();
        Map<String, ReceivedApplication> byApplicant = applications.stream()
                .collect(Collectors.toMap(
                        application -> application.applicant().value(), Function.identity(), (one, same) -> one));
        Set<String> mentees = queries.ask(new FindMentees(query.termId())).stream()
                .filter(mentorship -> mentorship.until() == null)
                .map(mentorship -> mentorship.mentee().value())
                .collect(Collectors.toSet());
        List<Entry> standing = list.entries.stream()
                .filter(entry -> byApplicant.containsKey(entry.applicant()) && !mentees.contains(entry.applicant()))
                .sorted(Comparator.comparing(Entry::since)
                        .thenComparing(entry -> application(byApplicant, entry).receivedAt())
                        .thenComparing(Entry::applicant))
                .toList();
        return new WaitingList(
                standing.stream()
                        .filter(entry -> entry.off() == null)
                        .map(entry -> new Waiting(
                                new PersonId(entry.applicant()),
                                name(byApplicant, entry),
                                entry.since(),
                                entry.afterPair()))
                        .toList(),
                standing.stream()
                        .filter(entry -> entry.off() != null)
                        .map(entry -> new TakenOff(
                                new PersonId(entry.applicant()),
                                name(byApplicant, entry),
                                Objects.requireNonNull(entry.off()).at(),
                                entry.off().reason()))
                        .toList(),
                list.resting.stream().map(PersonId::new).toList(),
                list.rematches.entrySet().stream()
                        .map(wants -> new Rematch(
                                new PairId(wants.getKey()),
                                wants.getValue().mentor(),
                                wants.getValue().mentee()))
                        .toList());
    }

    private static String name(Map<String, ReceivedApplication> byApplicant, Entry entry) {
        return application(byApplicant, entry).form().name();
    }

    private static ReceivedApplication application(Map<String, ReceivedApplication> byApplicant, Entry entry) {
        return Objects.requireNonNull(byApplicant.get(entry.applicant()));
    }

    @QueryHandler
    Optional<NextRound> handle(FindNextRound query) {
        return latest.of(query.termId())
                .filter(document -> document.state == State.CONFIRMED)
                .map(this::next);
    }

    private NextRound next(ProposalDocument confirmed) {
        ProposalId next = new ProposalId(confirmed.id).next();
        People people = candidates.of(next);
        return new NextRound(
                next,
                people.applicants().size(),
                people.places(),
                people.applicants().isEmpty()
                        ? 0
                        : Matchmaker.of(people, confirmed.choices().forNextRound())
                                .result()
                                .figures()
                                .pairs());
    }
}

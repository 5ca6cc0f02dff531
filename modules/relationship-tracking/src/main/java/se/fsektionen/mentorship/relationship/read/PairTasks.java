package se.fsektionen.mentorship.relationship.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.kernel.Task.Urgency;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.FindWaitingList;
import se.fsektionen.mentorship.matching.FindWaitingList.WaitingList;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindPeople;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.relationship.Attention;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.relationship.PairStatus;

/** What the coordinator should do for the pairs. */
@Component
class PairTasks {

    private final MongoOperations mongo;
    private final Queries queries;

    PairTasks(MongoOperations mongo, Queries queries) {
        this.mongo = mongo;
        this.queries = queries;
    }

    @QueryHandler
    List<Task> handle(FindTasks query) {
        List<PairDocument> waiting = mongo.findAll(PairDocument.class).stream()
                .filter(pair -> task(pair, query.today(), Map.of()).isPresent())
                .toList();
        Map<PersonId, String> names = names(waiting);
        return Stream.concat(
                        waiting.stream().flatMap(pair -> task(pair, query.today(), names).stream()),
                        rematches(query.today()))
                .toList();
    }

    /** The pairs that ended early in a term that goes on, where nobody has noted whether they want somebody else. */
    private Stream<Task> rematches(LocalDate today) {
        return queries.ask(new FindTerms()).stream()
                .filter(term -> term.stage() == Stage.APPLICATIONS_CLOSED
                        && !term.dates().end().isBefore(today))
                .flatMap(term -> rematches(term.termId()));
    }

    private Stream<Task> rematches(TermId term) {
        WaitingList list = queries.ask(new FindWaitingList(term));
        List<PairDocument> undecided = mongo.findAll(PairDocument.class).stream()
                .filter(pair -> pair.term().equals(term) && pair.status() == PairStatus.ENDED)
                .filter(pair -> list.rematch(new PairId(pair.pairId())) == null)
                .toList();
        Map<PersonId, String> names = names(undecided);
        return undecided.stream()
                .filter(pair -> !Personal.ERASED.equals(names.getOrDefault(pair.menteeId(), Personal.ERASED)))
                .map(pair -> task(
                        "relationship.rematch",
                        Urgency.SOON,
                        PairViews.inShort(pair),
                        LocalDate.parse(Objects.requireNonNull(pair.overOn())),
                        names));
    }

    /** The most pressing thing to do for a pair. */
    private static Optional<Task> task(PairDocument document, LocalDate today, Map<PersonId, String> names) {
        PairInShort pair = PairViews.inShort(document);
        return Attention.of(pair, today).stream()
                .flatMap(reason -> switch (reason) {
                    case CONCERN_UNATTENDED ->
                        Stream.of(task("relationship.act-on-concern", Urgency.NOW, pair, raised(document), names));
                    case NO_FIRST_MEETING ->
                        Stream.of(task(
                                "relationship.no-first-meeting",
                                Urgency.SOON,
                                pair,
                                pair.started().plusDays(Attention.DAYS_TO_FIRST_MEETING),
                                names));
                    case SILENT ->
                        Stream.of(task(
                                "relationship.silent",
                                Urgency.SOON,
                                pair,
                                today.minusDays(pair.daysWithoutMeeting(today) - Attention.DAYS_OF_SILENCE),
                                names));
                    case CONCERN_OPEN, LOW_RATING -> Stream.empty();
                })
                .findFirst();
    }

    private static Task task(
            String kind, Urgency urgency, PairInShort pair, LocalDate since, Map<PersonId, String> names) {
        List<String> arguments = Stream.of(pair.mentor(), pair.mentee())
                .map(person -> names.getOrDefault(person, Personal.ERASED))
                .toList();
        return new Task(kind, urgency, arguments, pair.pairId().value(), pair.termId(), since);
    }

    private static LocalDate raised(PairDocument pair) {
        return pair.concerns().stream()
                .filter(concern ->
                        concern.resolution() == null && concern.steps().isEmpty())
                .map(concern -> LocalDate.ofInstant(concern.raisedAt(), Stockholm.ZONE))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private Map<PersonId, String> names(List<PairDocument> pairs) {
        List<PersonId> people = pairs.stream()
                .flatMap(pair -> Stream.of(pair.mentorId(), pair.menteeId()))
                .distinct()
                .toList();
        return queries.ask(new FindPeople(people)).stream().collect(Collectors.toMap(Person::personId, Person::name));
    }
}

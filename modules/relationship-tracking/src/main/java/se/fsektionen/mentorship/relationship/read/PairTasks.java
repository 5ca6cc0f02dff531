package se.fsektionen.mentorship.relationship.read;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import se.fsektionen.mentorship.relationship.CareRules;
import se.fsektionen.mentorship.relationship.ConcernOutcome;
import se.fsektionen.mentorship.relationship.FindCareRules;
import se.fsektionen.mentorship.relationship.Health;
import se.fsektionen.mentorship.relationship.Health.Level;
import se.fsektionen.mentorship.relationship.HealthRule;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.relationship.PairStatus;

/** What the coordinator should do for the pairs. */
@Component
class PairTasks {

    /** A concern is seen to by noting an action on it. */
    private static final String ACT_ON_CONCERN = "act-on-concern";

    private static final Period LOOK_BACK_AFTER = Period.ofWeeks(4);
    private static final Period TIME_TO_CHANGE = Period.ofDays(14);

    private final MongoOperations mongo;
    private final Queries queries;

    PairTasks(MongoOperations mongo, Queries queries) {
        this.mongo = mongo;
        this.queries = queries;
    }

    @QueryHandler
    List<Task> handle(FindTasks query) {
        Map<TermId, CareRules> rules = new HashMap<>();
        Map<PairDocument, TaskOfPair> waiting = new LinkedHashMap<>();
        for (PairDocument pair : mongo.findAll(PairDocument.class)) {
            CareRules ofTheTerm = rules.computeIfAbsent(pair.term(), term -> queries.ask(new FindCareRules(term)));
            asked(Health.of(PairViews.history(pair), ofTheTerm, query.today()))
                    .filter(task -> !isSeenTo(pair, task, query.today()))
                    .findFirst()
                    .or(() -> lookBack(pair, query.today()))
                    .ifPresent(task -> waiting.put(pair, task));
        }
        Map<PersonId, String> names = names(waiting.keySet());
        return Stream.concat(
                        waiting.entrySet().stream()
                                .map(entry -> entry.getValue().of(entry.getKey(), names)),
                        rematches(query.today()))
                .toList();
    }

    /** What a finding asks of the coordinator. */
    private record TaskOfPair(String kind, Urgency urgency, LocalDate since) {

        Task of(PairDocument pair, Map<PersonId, String> names) {
            return task("relationship." + kind, urgency, PairViews.inShort(pair), since, names);
        }
    }

    /** Once the coordinator has been in touch, what happens next is theirs; the task comes back if nothing does. */
    private static boolean isSeenTo(PairDocument pair, TaskOfPair task, LocalDate today) {
        if (pair.contactedOn() == null || task.kind().equals(ACT_ON_CONCERN)) {
            return false;
        }
        LocalDate contacted = LocalDate.parse(pair.contactedOn());
        return !contacted.isBefore(task.since()) && today.isBefore(contacted.plus(TIME_TO_CHANGE));
    }

    /** What was solved may not have stayed so: the coordinator asks after four weeks, and the task goes once that is noted. */
    private static Optional<TaskOfPair> lookBack(PairDocument pair, LocalDate today) {
        return pair.status() != PairStatus.RUNNING
                ? Optional.empty()
                : pair.concerns().stream()
                        .flatMap(concern -> Stream.ofNullable(concern.resolution()))
                        .filter(resolution -> resolution.outcome() == ConcernOutcome.SOLVED)
                        .map(resolution -> LocalDate.ofInstant(resolution.at(), Stockholm.ZONE)
                                .plus(LOOK_BACK_AFTER))
                        .max(LocalDate::compareTo)
                        .filter(due -> !due.isAfter(today))
                        .filter(due -> pair.contactedOn() == null
                                || LocalDate.parse(pair.contactedOn()).isBefore(due))
                        .map(due -> new TaskOfPair("look-back", Urgency.SOON, due));
    }

    /** The most pressing first. */
    private static Stream<TaskOfPair> asked(Health health) {
        boolean handled = health.finding(HealthRule.CONCERN_OPEN).isPresent();
        return health.findings().stream()
                .filter(finding -> finding.level() == Level.RED)
                .filter(finding -> !handled || finding.rule() != HealthRule.LOW_RATING)
                .map(finding -> switch (finding.rule()) {
                    case CONCERN_UNATTENDED -> new TaskOfPair(ACT_ON_CONCERN, Urgency.NOW, finding.since());
                    case LOW_RATING -> new TaskOfPair("low-rating", Urgency.NOW, finding.since());
                    case NO_FIRST_MEETING -> new TaskOfPair("no-first-meeting", Urgency.SOON, finding.since());
                    case SILENT -> new TaskOfPair("silent", Urgency.SOON, finding.since());
                    case CONCERN_OPEN, RATINGS_APART, FEW_MEETINGS, ONE_SIDE_SILENT ->
                        throw new IllegalStateException(finding.rule() + " is never red");
                });
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

    private static Task task(
            String kind, Urgency urgency, PairInShort pair, LocalDate since, Map<PersonId, String> names) {
        List<String> arguments = Stream.of(pair.mentor(), pair.mentee())
                .map(person -> names.getOrDefault(person, Personal.ERASED))
                .toList();
        return new Task(kind, urgency, arguments, pair.pairId().value(), pair.termId(), since);
    }

    private Map<PersonId, String> names(Collection<PairDocument> pairs) {
        List<PersonId> people = pairs.stream()
                .flatMap(pair -> Stream.of(pair.mentorId(), pair.menteeId()))
                .distinct()
                .toList();
        return queries.ask(new FindPeople(people)).stream().collect(Collectors.toMap(Person::personId, Person::name));
    }
}

package se.fsektionen.mentorship.relationship.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.relationship.PairTimeline;
import se.fsektionen.mentorship.relationship.PersonTimeline;
import se.fsektionen.mentorship.relationship.TimelineEntry;
import se.fsektionen.mentorship.relationship.TimelineEntry.Cause;

/** Reads timelines: a handful of look-ups by identifier each. */
@Component
class Timelines {

    private final MongoOperations mongo;

    Timelines(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @QueryHandler
    List<TimelineEntry> handle(PairTimeline query) {
        PairDocument pair = mongo.findById(query.pairId().value(), PairDocument.class);
        if (pair == null) {
            return List.of();
        }
        PairStory story = new PairStory(query.pairId(), pair.term(), pair.mentorId(), pair.menteeId());
        return read(
                (entries, byEvent) -> story.tell(entries, byEvent),
                Stream.concat(Stream.of(pair.pairId(), pair.mentor(), pair.mentee()), proposalsOf(pair)));
    }

    /** Those that name the pair: another round of the term is about others. */
    private Stream<String> proposalsOf(PairDocument pair) {
        List<String> named = entriesOf(Stream.of(pair.pairId())).stream()
                .flatMap(entry -> entry.about(Kinds.PROPOSAL).stream())
                .distinct()
                .toList();
        return named.isEmpty() ? Stream.of(ProposalId.of(pair.term()).value()) : named.stream();
    }

    @QueryHandler
    List<TimelineEntry> handle(PersonTimeline query) {
        ContentCut cut = new ContentCut(named -> named.contains(query.personId().value()));
        return read(
                (entries, byEvent) ->
                        TimelineOrder.of(entries).stream().map(cut::of).toList(),
                Stream.of(query.personId().value()));
    }

    private List<EntryDocument> entriesOf(Stream<String> subjects) {
        List<String> events = byId(subjects.toList(), SubjectDocument.class).stream()
                .flatMap(subject -> subject.events().stream())
                .distinct()
                .toList();
        return byId(events, EntryDocument.class);
    }

    private List<TimelineEntry> read(Telling telling, Stream<String> subjects) {
        List<EntryDocument> entries = entriesOf(subjects);
        List<String> causes = entries.stream()
                .map(EntryDocument::causation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, EntryDocument> byEvent = Stream.concat(entries.stream(), byId(causes, EntryDocument.class).stream())
                .collect(Collectors.toMap(EntryDocument::eventId, Function.identity(), (one, same) -> one));
        return telling.tell(entries, byEvent).stream()
                .map(entry -> view(entry, byEvent.get(entry.causation())))
                .toList();
    }

    private <T> List<T> byId(Collection<String> ids, Class<T> type) {
        return ids.isEmpty()
                ? List.of()
                : mongo.find(Query.query(Criteria.where("_id").in(ids)), type);
    }

    private static TimelineEntry view(EntryDocument entry, @Nullable EntryDocument cause) {
        return new TimelineEntry(
                entry.eventId(),
                entry.type(),
                entry.at(),
                new Actor(entry.actor(), entry.role()),
                entry.reason(),
                entry.correlation(),
                cause == null ? null : new Cause(cause.eventId(), cause.type(), cause.at()),
                entry.clauses().stream().map(PolicyClause::valueOf).toList(),
                entry.about(Kinds.PERSON).stream().sorted().map(PersonId::new).toList(),
                entry.content());
    }

    private interface Telling {
        List<EntryDocument> tell(Collection<EntryDocument> entries, Map<String, EntryDocument> byEvent);
    }
}

package se.fsektionen.mentorship.correspondence.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.DeliveryDoubt;
import se.fsektionen.mentorship.correspondence.FindDueLetters;
import se.fsektionen.mentorship.correspondence.FindLetter;
import se.fsektionen.mentorship.correspondence.FindLetters;
import se.fsektionen.mentorship.correspondence.FindMailing;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.correspondence.LetterState;

/** Answers what is asked of the outbox. */
@Component
class Outbox {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String[] HEAVY = {"text", "values", "links", "attachments"};

    private final MongoOperations mongo;
    private final LinkAddresses addresses;
    private final Clock clock;

    Outbox(MongoOperations mongo, LinkAddresses addresses, Clock clock) {
        this.mongo = mongo;
        this.addresses = addresses;
        this.clock = clock;
    }

    @QueryHandler
    Optional<FindLetter.Letter> letter(FindLetter query) {
        return Optional.ofNullable(mongo.findById(query.letterId().value(), LetterDocument.class))
                .map(letter -> letter.letter(clock.instant(), addresses::of));
    }

    @QueryHandler
    FindLetters.Page letters(FindLetters asked) {
        Instant now = clock.instant();
        Query passing = query(criteria(asked.filter(), now));
        long total = mongo.count(passing, LetterDocument.class);
        passing.with(Sort.by(Sort.Order.desc("written"), Sort.Order.asc("_id")))
                .skip(asked.offset())
                .limit(asked.limit())
                .fields()
                .exclude(HEAVY);
        return new FindLetters.Page(
                mongo.find(passing, LetterDocument.class).stream()
                        .map(letter -> letter.row(now))
                        .toList(),
                Math.toIntExact(total));
    }

    @QueryHandler
    FindMailing.Progress progress(FindMailing asked) {
        Instant now = clock.instant();
        Query mailing = query(where("mailing").is(asked.mailingId().value()));
        mailing.fields().exclude(HEAVY);
        return new FindMailing.Progress(mongo.find(mailing, LetterDocument.class).stream()
                .map(letter -> letter.row(now).state())
                .collect(groupingBy(state -> state, summingInt(state -> 1))));
    }

    @QueryHandler
    List<LetterId> due(FindDueLetters asked) {
        Query due =
                query(where("due").lte(asked.by())).with(Sort.by("due", "_id")).limit(asked.limit());
        return mongo.find(due, UndeliveredDocument.class).stream()
                .map(letter -> new LetterId(letter.id()))
                .toList();
    }

    private static Criteria criteria(FindLetters.Filter filter, Instant now) {
        List<Criteria> all = new ArrayList<>();
        if (!filter.states().isEmpty()) {
            all.add(any(filter.states().stream()
                    .map(state -> inState(state, now.minus(DeliveryDoubt.AFTER)))
                    .toList()));
        }
        add(all, "kind", filter.kind());
        add(all, "term", filter.term());
        add(all, "recipient", filter.recipient());
        add(all, "mailing", filter.mailing());
        for (String word : SPACE.split(filter.search().strip(), -1)) {
            if (!word.isEmpty()) {
                all.add(mentioning(word));
            }
        }
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    private static Criteria mentioning(String word) {
        Pattern pattern = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return any(Stream.of("subject", "address", "values.value")
                .map(field -> where(field).regex(pattern))
                .toList());
    }

    private static Criteria inState(LetterState state, Instant doubtedFrom) {
        return switch (state) {
            case SENDING -> where("state").is(state).and("changed").gt(doubtedFrom);
            case IN_DOUBT ->
                where("state").is(LetterState.SENDING).and("changed").lte(doubtedFrom);
            default -> where("state").is(state);
        };
    }

    private static Criteria any(List<Criteria> criteria) {
        return new Criteria().orOperator(criteria);
    }

    private static void add(List<Criteria> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(where(field).is(value.toString()));
        }
    }
}

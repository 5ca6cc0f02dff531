package se.fsektionen.mentorship.relationship.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Orders entries as they happened: by time, and within the same millisecond each after its cause and after what happened to
 * the same thing before. Made of what the events hold only, since a position in the store's stream may differ from one
 * reading to the next.
 */
final class TimelineOrder {

    private final Map<String, EntryDocument> byEvent;
    private final Map<String, NavigableMap<Long, EntryDocument>> byAggregate;
    private final Map<String, Integer> depths = new HashMap<>();

    private TimelineOrder(Collection<EntryDocument> entries) {
        byEvent = entries.stream().collect(Collectors.toMap(EntryDocument::eventId, Function.identity()));
        byAggregate = entries.stream()
                .collect(Collectors.groupingBy(
                        EntryDocument::aggregate,
                        Collectors.toMap(
                                EntryDocument::sequence, Function.identity(), (one, same) -> one, TreeMap::new)));
    }

    static List<EntryDocument> of(Collection<EntryDocument> entries) {
        TimelineOrder order = new TimelineOrder(entries);
        return entries.stream()
                .sorted(Comparator.comparing(EntryDocument::at)
                        .thenComparingInt(order::depth)
                        .thenComparing(EntryDocument::aggregate)
                        .thenComparingLong(EntryDocument::sequence))
                .toList();
    }

    /** How many entries of the same moment must come before this one. */
    private int depth(EntryDocument entry) {
        Integer known = depths.get(entry.eventId());
        if (known == null) {
            EntryDocument cause = entry.causation() == null ? null : byEvent.get(entry.causation());
            var before = byAggregate.get(entry.aggregate()).lowerEntry(entry.sequence());
            known = Math.max(after(cause, entry), after(before == null ? null : before.getValue(), entry));
            depths.put(entry.eventId(), known);
        }
        return known;
    }

    private int after(@Nullable EntryDocument earlier, EntryDocument entry) {
        return earlier == null || !earlier.at().equals(entry.at()) ? 0 : depth(earlier) + 1;
    }
}

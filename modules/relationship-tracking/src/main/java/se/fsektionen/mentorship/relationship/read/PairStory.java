package se.fsektionen.mentorship.relationship.read;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/**
 * Decides which of the events about a pair, its two people and its term's proposal belong to the pair, and cuts those that
 * also tell of others.
 */
final class PairStory {

    private static final Set<String> ENDINGS = Set.of("relationship.PairEnded", "relationship.PairCompleted");
    private static final String ERASURE = "platform.PersonErased";
    private static final String PROPOSED = "matching.PairsProposed";
    /** How the coordinator went about it, not what became of the two. */
    private static final Set<String> WORKINGS = Set.of(
            "matching.ChangeMade", "matching.RunRecorded", "matching.ScenarioKept", "matching.ScenarioForgotten");

    private enum Belonging {
        OURS,
        OTHERS,
        /** Nothing in the event itself says. */
        OPEN
    }

    private final String pair;
    private final String term;
    private final Set<String> people;
    private final Set<String> ours;

    PairStory(PairId pair, TermId term, PersonId mentor, PersonId mentee) {
        this.pair = pair.value();
        this.term = term.value();
        people = Set.of(mentor.value(), mentee.value());
        ours = Set.of(pair.value(), mentor.value(), mentee.value());
    }

    /**
     * The story, in order.
     *
     * @param candidates all events about the pair, the mentor, the mentee and the proposal
     * @param byEvent these and what caused them
     */
    List<EntryDocument> tell(Collection<EntryDocument> candidates, Map<String, EntryDocument> byEvent) {
        Set<EntryDocument> repeated = repeated(candidates);
        Set<String> ourThings = new HashSet<>();
        Set<String> othersThings = new HashSet<>();
        for (EntryDocument entry : candidates) {
            switch (belonging(entry, byEvent)) {
                case OURS -> ourThings.addAll(things(entry));
                case OTHERS -> othersThings.addAll(things(entry));
                case OPEN -> {
                    // decided below, by the company it keeps
                }
            }
        }
        Predicate<EntryDocument> isOurs = entry -> switch (belonging(entry, byEvent)) {
            case OURS -> true;
            case OTHERS -> false;
            case OPEN -> things(entry).stream().anyMatch(ourThings::contains);
        };
        Predicate<EntryDocument> isOthers = entry -> belonging(entry, byEvent) == Belonging.OTHERS
                || things(entry).stream().anyMatch(othersThings::contains);
        Predicate<EntryDocument> isOfItsTime =
                ofItsTime(candidates.stream().filter(isOurs).toList());
        ContentCut cut = new ContentCut(ours::containsAll);
        return TimelineOrder.of(candidates.stream()
                .filter(entry -> !repeated.contains(entry))
                .filter(entry -> isOurs.test(entry) || (!isOthers.test(entry) && isOfItsTime.test(entry)))
                .map(cut::of)
                .toList());
    }

    /** Each change proposes anew; what is told is that the two came to be proposed, not that they stayed so. */
    private Set<EntryDocument> repeated(Collection<EntryDocument> candidates) {
        List<EntryDocument> proposed = candidates.stream()
                .filter(entry -> entry.type().equals(PROPOSED))
                .sorted(Comparator.comparingLong(EntryDocument::sequence))
                .toList();
        Set<EntryDocument> repeated = new HashSet<>();
        for (int i = 1; i < proposed.size(); i++) {
            if (isAboutUs(proposed.get(i)) && isAboutUs(proposed.get(i - 1))) {
                repeated.add(proposed.get(i));
            }
        }
        return repeated;
    }

    private boolean isAboutUs(EntryDocument entry) {
        return entry.about(Kinds.PAIR).contains(pair);
    }

    private Belonging belonging(EntryDocument entry, Map<String, EntryDocument> byEvent) {
        if (WORKINGS.contains(entry.type())) {
            return Belonging.OTHERS;
        }
        Set<String> pairs = entry.about(Kinds.PAIR);
        if (!pairs.isEmpty()) {
            return pairs.contains(pair) ? Belonging.OURS : Belonging.OTHERS;
        }
        Set<String> terms = entry.about(Kinds.TERM);
        if (!people.containsAll(entry.about(Kinds.PERSON))
                || (!terms.isEmpty() && !terms.contains(term))
                || isCausedByAnotherPair(byEvent.get(entry.causation()))) {
            return Belonging.OTHERS;
        }
        boolean ofTheTerm = !terms.isEmpty() || !entry.about(Kinds.PROPOSAL).isEmpty();
        return ofTheTerm ? Belonging.OURS : Belonging.OPEN;
    }

    private boolean isCausedByAnotherPair(@Nullable EntryDocument cause) {
        Set<String> pairs = cause == null ? Set.of() : cause.about(Kinds.PAIR);
        return !pairs.isEmpty() && !pairs.contains(pair);
    }

    /** Letters, links, surveys: what is done with them belongs where they do. */
    private static Set<String> things(EntryDocument entry) {
        Set<String> things = new HashSet<>(entry.identifiers());
        things.removeIf(identifier -> Kinds.isListed(identifier) || identifier.startsWith(Kinds.TERM));
        return things;
    }

    /**
     * What concerns the mentor or mentee and no term in particular is told from the first event of the pair's own until its
     * end. That a person was erased is told whenever it was: it explains the placeholders.
     */
    private static Predicate<EntryDocument> ofItsTime(List<EntryDocument> own) {
        Instant from = first(own.stream()).orElse(Instant.MAX);
        Instant until = first(own.stream().filter(entry -> ENDINGS.contains(entry.type())))
                .orElse(Instant.MAX);
        return entry -> !entry.at().isBefore(from)
                && (!entry.at().isAfter(until) || entry.type().equals(ERASURE));
    }

    private static Optional<Instant> first(Stream<EntryDocument> entries) {
        return entries.map(EntryDocument::at).min(Instant::compareTo);
    }
}

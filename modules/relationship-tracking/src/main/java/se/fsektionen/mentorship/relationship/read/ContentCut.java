package se.fsektionen.mentorship.relationship.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Cuts what an event said of many down to the part about some of them: drops what a list says of others. */
final class ContentCut {

    private final Predicate<Set<String>> concerns;

    /** @param concerns decides by the people and pairs that a list's element names, if it names any */
    ContentCut(Predicate<Set<String>> concerns) {
        this.concerns = concerns;
    }

    EntryDocument of(EntryDocument entry) {
        Map<String, Object> part = partOf(entry.content());
        Set<String> named = new HashSet<>();
        collect(part, named);
        List<String> about = entry.identifiers().stream()
                .filter(identifier -> !Kinds.isOfPeople(identifier) || named.contains(identifier))
                .toList();
        return entry.saying(part, about);
    }

    private Map<String, Object> partOf(Map<String, Object> content) {
        Map<String, Object> part = new LinkedHashMap<>();
        content.forEach((name, value) -> {
            if (!(value instanceof List<?> list)) {
                part.put(name, value);
                return;
            }
            List<?> kept = list.stream().filter(this::isKept).toList();
            if (!kept.isEmpty()) {
                part.put(name, kept);
            }
        });
        return part;
    }

    private boolean isKept(Object element) {
        Set<String> named = new HashSet<>();
        collect(element, named);
        return named.isEmpty() || concerns.test(named);
    }

    private static void collect(Object value, Set<String> named) {
        switch (value) {
            case String text when Kinds.isOfPeople(text) -> named.add(text);
            case Map<?, ?> map -> map.values().forEach(part -> collect(part, named));
            case List<?> list -> list.forEach(part -> collect(part, named));
            default -> {
                // says nothing of whom it is about
            }
        }
    }
}

package se.fsektionen.mentorship.relationship.read;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.Identifier;

/** Takes any event apart: what it says, as plain values, and all that it is about. */
final class EventContent {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private final SortedSet<String> identifiers = new TreeSet<>();
    private final Map<String, Object> values;

    EventContent(DomainEvent event) {
        values = taken((Record) event);
    }

    Map<String, Object> values() {
        return values;
    }

    SortedSet<String> identifiers() {
        return Collections.unmodifiableSortedSet(identifiers);
    }

    private Map<String, Object> taken(Record thing) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(thing.getClass())) {
            Object part = plain(valueOf(component, thing));
            if (part != null) {
                parts.put(component.getName(), part);
            }
        }
        return parts;
    }

    private @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Identifier identifier -> {
                identifiers.add(identifier.value());
                yield identifier.value();
            }
            case Record nested -> taken(nested);
            case List<?> list ->
                list.stream().map(this::plain).filter(Objects::nonNull).toList();
            case Enum<?> constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static @Nullable Object valueOf(RecordComponent component, Record thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Can't read " + component.getName() + " of " + thing.getClass(), e);
        }
    }
}

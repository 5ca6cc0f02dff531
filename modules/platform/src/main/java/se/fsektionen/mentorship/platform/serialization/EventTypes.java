package se.fsektionen.mentorship.platform.serialization;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;

/** Which stored name means which event. */
public final class EventTypes {

    private static final String ROOT = "se.fsektionen.mentorship";

    private final Map<String, Class<?>> byName = new TreeMap<>();

    EventTypes() {}

    /**
     * All event types on the class path.
     *
     * @throws IllegalStateException if two share a name, one has none, or one holds personal data of nobody
     */
    public static EventTypes onClassPath() {
        EventTypes types = new EventTypes();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventType.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        scanner.findCandidateComponents(ROOT)
                .forEach(found -> types.add(ClassUtils.resolveClassName(found.getBeanClassName(), null)));
        return types;
    }

    void add(Class<?> type) {
        RecordShape.of(type).checkThatDataIsSomebodys(type);
        Class<?> other = byName.put(nameOf(type), type);
        if (other != null && !other.equals(type)) {
            throw new IllegalStateException("Two event types are named " + nameOf(type));
        }
    }

    public Collection<Class<?>> all() {
        return byName.values();
    }

    Optional<Class<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The name and revision that an event of this class is stored under. */
    static SerializedType storedType(Class<?> type) {
        return new SimpleSerializedType(
                nameOf(type),
                Integer.toString(type.getAnnotation(EventType.class).revision()));
    }

    private static String nameOf(Class<?> type) {
        EventType mark = type.getAnnotation(EventType.class);
        if (mark == null || !DomainEvent.class.isAssignableFrom(type)) {
            throw new IllegalStateException("An event must be a DomainEvent and have an @EventType: " + type.getName());
        }
        return mark.value();
    }
}

package se.fsektionen.mentorship.platform.serialization;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.DataSubject;
import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.Personal;

/**
 * Where in a record personal data stands.
 *
 * @param subject the component that names the person, if the record has one
 * @param fields the components that are personal or hold records where some are
 */
record RecordShape(Optional<String> subject, List<Field> fields) {

    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

    /**
     * One component.
     *
     * @param nested the shape of the record, or of the list's records, it holds; an empty shape if it is personal itself
     */
    record Field(String name, Class<?> type, boolean personal, RecordShape nested) {}

    static RecordShape of(Class<?> type) {
        RecordShape known = KNOWN.get(type);
        if (known == null) {
            known = read(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static RecordShape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Optional<String> subject = Arrays.stream(components)
                .filter(component -> component.isAnnotationPresent(DataSubject.class))
                .map(RecordComponent::getName)
                .findFirst();
        List<Field> fields = Arrays.stream(components)
                .map(RecordShape::field)
                .filter(Objects::nonNull)
                .toList();
        return new RecordShape(subject, fields);
    }

    private static @Nullable Field field(RecordComponent component) {
        if (component.isAnnotationPresent(Personal.class)) {
            return new Field(
                    component.getName(), component.getType(), true, new RecordShape(Optional.empty(), List.of()));
        }
        Class<?> held = recordIn(component.getGenericType());
        if (held == null) {
            return null;
        }
        RecordShape nested = of(held);
        return nested.fields().isEmpty() ? null : new Field(component.getName(), component.getType(), false, nested);
    }

    private static @Nullable Class<?> recordIn(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isRecord() && !Identifier.class.isAssignableFrom(plain) ? plain : null;
        }
        return type instanceof ParameterizedType list ? recordIn(list.getActualTypeArguments()[0]) : null;
    }
}

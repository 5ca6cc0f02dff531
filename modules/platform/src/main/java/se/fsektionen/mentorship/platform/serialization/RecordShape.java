package se.fsektionen.mentorship.platform.serialization;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    private static final RecordShape NOTHING_PERSONAL = new RecordShape(Optional.empty(), List.of());

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

    /** @throws IllegalStateException if there is personal data that no record around it says whose it is */
    void checkThatDataIsSomebodys(Class<?> event) {
        if (subject.isPresent()) {
            return;
        }
        for (Field field : fields) {
            if (field.personal()) {
                throw new IllegalStateException("Whose is " + field.name() + " in " + event.getName()
                        + "? @Personal needs a @DataSubject in the record or around it");
            }
            field.nested().checkThatDataIsSomebodys(event);
        }
    }

    private static RecordShape read(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("An event must be a record: " + type.getName());
        }
        RecordComponent[] components = type.getRecordComponents();
        Optional<String> subject = Arrays.stream(components)
                .filter(component -> component.isAnnotationPresent(DataSubject.class))
                .map(RecordComponent::getName)
                .findFirst();
        return new RecordShape(
                subject, Arrays.stream(components).flatMap(RecordShape::field).toList());
    }

    private static Stream<Field> field(RecordComponent component) {
        String name = component.getName();
        if (component.isAnnotationPresent(Personal.class)) {
            if (component.getType().isPrimitive()) {
                throw new IllegalStateException("Personal data must be able to be erased to null: " + component);
            }
            return Stream.of(new Field(name, component.getType(), true, NOTHING_PERSONAL));
        }
        return recordsIn(component.getGenericType())
                .map(RecordShape::of)
                .filter(nested -> !nested.fields().isEmpty())
                .peek(nested -> checkThatItCanBeFound(component))
                .map(nested -> new Field(name, component.getType(), false, nested));
    }

    private static void checkThatItCanBeFound(RecordComponent component) {
        Class<?> type = component.getType();
        if (!type.isRecord() && !Collection.class.isAssignableFrom(type)) {
            throw new IllegalStateException("Personal data must stand in a record or a list of records: " + component);
        }
    }

    private static Stream<Class<?>> recordsIn(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isRecord() && !Identifier.class.isAssignableFrom(plain) ? Stream.of(plain) : Stream.empty();
        }
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).flatMap(RecordShape::recordsIn)
                : Stream.empty();
    }
}

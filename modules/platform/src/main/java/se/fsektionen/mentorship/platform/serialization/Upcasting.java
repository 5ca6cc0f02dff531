package se.fsektionen.mentorship.platform.serialization;

import java.util.Arrays;
import java.util.List;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.AddedField;
import se.fsektionen.mentorship.kernel.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings an event's JSON from the revision it was stored in to the present one, a revision at a time. Done where events are
 * read, and not by the event store, since letters that could not be handled are kept elsewhere and must be read too.
 */
final class Upcasting {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private Upcasting() {}

    /** @throws SerializationException if no {@link AddedField} says how to come to one of the revisions between */
    static void upcast(Class<?> type, SerializedType stored, ObjectNode event) {
        int present = type.getAnnotation(EventType.class).revision();
        int revision = revisionOf(stored);
        while (revision != present) {
            List<AddedField> added = addedIn(type, ++revision);
            if (added.isEmpty() || revision > present) {
                throw new SerializationException("No upcaster from " + stored.getName() + " revision "
                        + stored.getRevision() + " to revision " + present);
            }
            added.forEach(field -> add(field, event));
        }
    }

    static List<AddedField> addedIn(Class<?> type, int revision) {
        return Arrays.stream(type.getAnnotationsByType(AddedField.class))
                .filter(field -> field.revision() == revision)
                .toList();
    }

    private static int revisionOf(SerializedType stored) {
        @Nullable String revision = stored.getRevision();
        return revision == null ? 0 : Integer.parseInt(revision);
    }

    private static void add(AddedField field, ObjectNode event) {
        add(Arrays.asList(field.place().split("\\.")), event, PLAIN.readTree(field.json()));
    }

    private static void add(List<String> place, JsonNode node, JsonNode value) {
        if (node instanceof ArrayNode list) {
            list.forEach(item -> add(place, item, value));
        } else if (node instanceof ObjectNode parent) {
            String name = place.getFirst();
            JsonNode there = parent.get(name);
            if (place.size() == 1 && there == null) {
                parent.set(name, value);
            } else if (place.size() > 1 && there != null) {
                add(place.subList(1, place.size()), there, value);
            } else {
                throw new SerializationException("Nothing can be added at " + String.join(".", place));
            }
        }
    }
}

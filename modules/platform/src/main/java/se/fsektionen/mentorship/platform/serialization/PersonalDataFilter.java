package se.fsektionen.mentorship.platform.serialization;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.platform.serialization.RecordShape.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Encrypts and decrypts the personal data in an event's JSON. A ciphertext is bound to the person, the event type and the
 * place it stands in: moved elsewhere it does not decrypt.
 */
final class PersonalDataFilter {

    private static final int BLOCK = 32;

    private final JsonMapper plain = JsonMapper.builder().build();
    private final PersonalCipher cipher;

    PersonalDataFilter(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    void encrypt(Class<?> type, ObjectNode event) {
        walk(
                RecordShape.of(type),
                event,
                null,
                type.getAnnotation(EventType.class).value(),
                this::encrypted);
    }

    void decrypt(Class<?> type, ObjectNode event) {
        walk(
                RecordShape.of(type),
                event,
                null,
                type.getAnnotation(EventType.class).value(),
                this::decrypted);
    }

    /** What becomes of one personal value. */
    private interface Change {
        JsonNode of(Field field, JsonNode value, String subject, String place);
    }

    private void walk(RecordShape shape, ObjectNode node, @Nullable String inherited, String path, Change change) {
        String subject = shape.subject().map(name -> text(node.get(name))).orElse(inherited == null ? "" : inherited);
        for (Field field : shape.fields()) {
            JsonNode value = node.get(field.name());
            if (value == null || value.isNull()) {
                continue;
            }
            String place = path + "." + field.name();
            if (field.personal()) {
                if (!subject.isEmpty()) {
                    node.set(field.name(), change.of(field, value, subject, place));
                }
            } else if (value instanceof ObjectNode nested) {
                walk(field.nested(), nested, subject, place, change);
            } else if (value instanceof ArrayNode list) {
                list.forEach(item -> walk(field.nested(), (ObjectNode) item, subject, place, change));
            }
        }
    }

    private static String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? "" : node.asString();
    }

    private JsonNode encrypted(Field field, JsonNode value, String subject, String place) {
        byte[] padded = padded(plain.writeValueAsBytes(value));
        return JsonNodeFactory.instance.stringNode(cipher.encrypt(subject, padded, aad(place)));
    }

    /** Blanks after JSON mean nothing; they hide how long a short answer is, which would often tell which one it is. */
    private static byte[] padded(byte[] json) {
        byte[] padded = Arrays.copyOf(json, Math.ceilDiv(json.length, BLOCK) * BLOCK);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }

    private JsonNode decrypted(Field field, JsonNode value, String subject, String place) {
        if (saysNothing(value)) {
            return value;
        }
        Optional<byte[]> bytes = cipher.decrypt(subject, value.asString(), aad(place));
        return bytes.map(plain::readTree).orElseGet(() -> erased(field));
    }

    /** What was added to an older event, which held nothing to encrypt; a ciphertext is never empty. */
    private static boolean saysNothing(JsonNode value) {
        return value.isString() ? value.asString().isEmpty() : value.isArray() && value.isEmpty();
    }

    private static JsonNode erased(Field field) {
        if (field.type().equals(String.class)) {
            return JsonNodeFactory.instance.stringNode(Personal.ERASED);
        }
        return Iterable.class.isAssignableFrom(field.type())
                ? JsonNodeFactory.instance.arrayNode()
                : JsonNodeFactory.instance.nullNode();
    }

    private static byte[] aad(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }
}

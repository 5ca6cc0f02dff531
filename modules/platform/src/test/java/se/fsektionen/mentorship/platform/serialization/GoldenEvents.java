package se.fsektionen.mentorship.platform.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DynamicTest;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Watches over the stored form of a module's events: one file of JSON for each type and revision, which shows what is
 * encrypted and with whose key. A test that fails here says that events already stored could no longer be read, or would be
 * stored in another form from now on.
 */
public final class GoldenEvents {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final String WRITE = "golden.write";
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper PRETTY = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
            .build();

    private GoldenEvents() {}

    /**
     * One test for each event type in the package and below it.
     *
     * @param examples one event of each type, with all that can be filled in filled in, and fixed identifiers
     */
    public static Stream<DynamicTest> of(Package module, DomainEvent... examples) {
        return EventTypes.onClassPath().all().stream()
                .filter(type -> type.getName().startsWith(module.getName() + "."))
                .map(type -> DynamicTest.dynamicTest(nameOf(type), () -> check(type, examples)));
    }

    private static void check(Class<?> type, DomainEvent... examples) throws IOException {
        List<DomainEvent> ofType = Arrays.stream(examples)
                .filter(example -> example.getClass().equals(type))
                .toList();
        assertThat(ofType)
                .as("examples of " + type.getSimpleName() + ": give one")
                .hasSize(1);
        Path file = FOLDER.resolve(nameOf(type) + ".json");
        String written = write(ofType.getFirst());
        if (Files.notExists(file)) {
            if (!Boolean.getBoolean(WRITE)) {
                fail("%s is missing: look at what -D%s=true writes, and keep it with the code", file, WRITE);
            }
            Files.createDirectories(FOLDER);
            Files.writeString(file, written);
        }
        String golden = Files.readString(file);
        assertThat(written)
                .as("the stored form of %s: a changed form needs a new revision and an upcaster", nameOf(type))
                .isEqualTo(golden);
        assertThat(read(EventTypes.storedType(type), golden, new ReadableCipher()))
                .as("what is read of %s", file)
                .isEqualTo(ofType.getFirst());
        assertThatCode(() -> read(EventTypes.storedType(type), golden, new ErasedCipher()))
                .as("reading %s when all in it are erased", file)
                .doesNotThrowAnyException();
        for (int older = 1; older < revisionOf(type); older++) {
            checkOlder(type, older);
        }
    }

    /** An older form is still read, and nothing of what it says is lost or turned into something else. */
    private static void checkOlder(Class<?> type, int revision) throws IOException {
        SerializedType stored =
                new SimpleSerializedType(EventTypes.storedType(type).getName(), Integer.toString(revision));
        Path file = FOLDER.resolve(nameOf(stored) + ".json");
        assertThat(file).as("the form of events that are stored already").exists();
        String golden = Files.readString(file);
        ObjectNode written =
                (ObjectNode) PRETTY.readTree(write((DomainEvent) read(stored, golden, new ReadableCipher())));
        for (int later = revision + 1; later <= revisionOf(type); later++) {
            Upcasting.addedIn(type, later).forEach(field -> remove(field.place(), written));
        }
        assertThat(pretty(written))
                .as("what is read of %s, without what came later", file)
                .isEqualTo(golden);
        assertThatCode(() -> read(stored, golden, new ErasedCipher()))
                .as("reading %s when all in it are erased", file)
                .doesNotThrowAnyException();
    }

    private static void remove(String place, JsonNode node) {
        int dot = place.indexOf('.');
        if (node instanceof ArrayNode list) {
            list.forEach(item -> remove(place, item));
        } else if (dot < 0) {
            ((ObjectNode) node).remove(place);
        } else {
            remove(place.substring(dot + 1), node.get(place.substring(0, dot)));
        }
    }

    private static int revisionOf(Class<?> type) {
        return type.getAnnotation(EventType.class).revision();
    }

    private static String nameOf(Class<?> type) {
        return nameOf(EventTypes.storedType(type));
    }

    private static String nameOf(SerializedType stored) {
        return stored.getName() + ".r" + stored.getRevision();
    }

    private static String write(DomainEvent example) {
        byte[] bytes = serializer(new ReadableCipher())
                .serialize(example, byte[].class)
                .getData();
        return pretty(PRETTY.readTree(bytes));
    }

    private static String pretty(JsonNode json) {
        return PRETTY.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private static Object read(SerializedType stored, String json, PersonalCipher cipher) {
        return serializer(cipher)
                .deserialize(new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, stored));
    }

    private static EventSerializer serializer(PersonalCipher cipher) {
        return new EventSerializer(
                EventTypes.onClassPath(),
                new PersonalDataFilter(cipher),
                Jackson3Serializer.builder().build());
    }

    /** Says what is encrypted and for whom, and keeps it readable. */
    private static final class ReadableCipher implements PersonalCipher {

        @Override
        public String encrypt(String personId, byte[] value, byte[] place) {
            return opening(personId) + new String(value, StandardCharsets.UTF_8).strip() + ">";
        }

        @Override
        public Optional<byte[]> decrypt(String personId, String encrypted, byte[] place) {
            assertThat(encrypted).startsWith(opening(personId)).endsWith(">");
            return Optional.of(encrypted
                    .substring(opening(personId).length(), encrypted.length() - 1)
                    .getBytes(StandardCharsets.UTF_8));
        }

        private static String opening(String personId) {
            return "<encrypted with " + personId + ": ";
        }
    }

    /** Has lost every key. */
    private static final class ErasedCipher implements PersonalCipher {

        @Override
        public String encrypt(String personId, byte[] value, byte[] place) {
            throw new UnsupportedOperationException("Only reads");
        }

        @Override
        public Optional<byte[]> decrypt(String personId, String encrypted, byte[] place) {
            return Optional.empty();
        }
    }
}

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
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DynamicTest;
import se.fsektionen.mentorship.kernel.DomainEvent;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

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
        assertThat(read(type, golden, new ReadableCipher()))
                .as("what is read of %s", file)
                .isEqualTo(ofType.getFirst());
        assertThatCode(() -> read(type, golden, new ErasedCipher()))
                .as("reading %s when all in it are erased", file)
                .doesNotThrowAnyException();
    }

    private static String nameOf(Class<?> type) {
        SerializedType stored = EventTypes.storedType(type);
        return stored.getName() + ".r" + stored.getRevision();
    }

    private static String write(DomainEvent example) {
        byte[] bytes = serializer(new ReadableCipher())
                .serialize(example, byte[].class)
                .getData();
        return PRETTY.writerWithDefaultPrettyPrinter().writeValueAsString(PRETTY.readTree(bytes)) + "\n";
    }

    private static Object read(Class<?> type, String json, PersonalCipher cipher) {
        return serializer(cipher)
                .deserialize(new SimpleSerializedObject<>(
                        json.getBytes(StandardCharsets.UTF_8), byte[].class, EventTypes.storedType(type)));
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

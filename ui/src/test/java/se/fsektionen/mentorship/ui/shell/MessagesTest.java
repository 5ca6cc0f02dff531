package se.fsektionen.mentorship.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.architecture.ProgramClasses;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.EventType;

/** Nothing that the interface says is missing, in either language. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    /** Keys written out in full as a call's first argument; those put together from parts are found by the other tests. */
    private static final Pattern KEY =
            Pattern.compile("(?:[tT]ranslate|getTranslation|text)\\(\\s*\"([\\w.-]+)\"\\s*[,)]");

    private final JavaClasses program = ProgramClasses.all();
    private final Map<String, String> swedish = read(false);
    private final Map<String, String> english = read(true);

    private static Map<String, String> read(boolean english) {
        Map<String, String> messages = new TreeMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith("_en.properties") == english) {
                    Properties bundle = new Properties();
                    try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                        bundle.load(text);
                    }
                    bundle.forEach((key, value) -> assertThat(messages.put((String) key, (String) value))
                            .as("%s stands in two files", key)
                            .isNull());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(swedish.keySet()).isEqualTo(english.keySet());
        swedish.forEach((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(english.get(key))));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMessageCanBeFormatted() {
        Stream.of(swedish, english)
                .flatMap(messages -> messages.entrySet().stream())
                .forEach(message -> assertThat(
                                new MessageFormat(message.getValue(), Locale.ROOT).format(new Object[] {1, 2, 3, 4, 5}))
                        .as(message.getKey())
                        .isNotBlank());
    }

    @Test
    void everyRuleHasASentence() {
        List<String> keys = program.stream()
                .filter(type -> type.isAssignableTo(DomainRule.class) && type.isRecord())
                .filter(type -> type.tryGetMethod("messageKey").isEmpty())
                .map(type -> "rule." + type.getSimpleName())
                .toList();
        assertThat(keys).hasSizeGreaterThan(30);
        assertThat(swedish.keySet()).containsAll(keys);
    }

    @Test
    void everyEventHasASentenceInTheTimeline() {
        List<String> keys = program.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isAnnotatedWith(EventType.class))
                .map(type ->
                        "timeline." + type.getAnnotationOfType(EventType.class).value())
                .toList();
        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(swedish.keySet()).containsAll(keys);
    }

    /** The timeline and the lists may word any constant of a module's contract. */
    @Test
    void everyConstantOfAContractHasAWord() {
        List<String> keys = program.stream()
                .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> isContract(type.getPackageName()))
                .flatMap(MessagesTest::constants)
                .toList();
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(swedish.keySet()).containsAll(keys);
    }

    private static boolean isContract(String packageName) {
        return !packageName.contains(".ui")
                && !packageName.contains(".platform")
                && packageName.split("\\.", -1).length == 4;
    }

    private static Stream<String> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name());
    }

    @Test
    void everyKeyInTheCodeHasAMessage() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                keys.addAll(KEY.matcher(Files.readString(source))
                        .results()
                        .map(key -> key.group(1))
                        .toList());
            }
        }
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(swedish.keySet()).containsAll(keys);
    }
}

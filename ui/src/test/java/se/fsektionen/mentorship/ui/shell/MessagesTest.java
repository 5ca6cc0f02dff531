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
    private static final Path MODULES = Path.of("../modules");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    /** Keys written out in full as a call's first argument; those put together from parts are found by the other tests. */
    private static final Pattern KEY =
            Pattern.compile("(?:[tT]ranslate|getTranslation|text)\\(\\s*\"([\\w.-]+)\"\\s*[,)]");

    private static final Pattern WORD = Pattern.compile("\"([\\w.-]+)\"");
    /** What a component of an event or a task's kind is put after, or else two words or more. */
    private static final Pattern BEGINNING = Pattern.compile("\"(content\\.|task\\.|(?:[\\w-]+\\.){2,})\"\\s*\\+");

    private static final Pattern END = Pattern.compile("\\+\\s*\"(\\.[\\w.-]+)\"");

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
        assertThat(rules()).hasSizeGreaterThan(30);
        assertThat(swedish.keySet()).containsAll(rules());
    }

    private Set<String> rules() {
        return program.stream()
                .filter(type -> type.isAssignableTo(DomainRule.class) && type.isRecord())
                .filter(type -> type.tryGetMethod("messageKey").isEmpty())
                .map(type -> "rule." + type.getSimpleName())
                .collect(Collectors.toSet());
    }

    @Test
    void everyEventHasASentenceInTheTimeline() {
        assertThat(events()).hasSizeGreaterThan(40);
        assertThat(swedish.keySet()).containsAll(events());
    }

    private Set<String> events() {
        return program.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isAnnotatedWith(EventType.class))
                .map(type ->
                        "timeline." + type.getAnnotationOfType(EventType.class).value())
                .collect(Collectors.toSet());
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
    void everyKeyInTheCodeHasAMessage() {
        Set<String> keys = found(KEY, sources(SOURCES));
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(swedish.keySet()).containsAll(keys);
    }

    /** A key stands in the code as it is, is put together from a part that does, or words a type. */
    @Test
    void everyMessageIsUsed() {
        String code = sources(SOURCES, MODULES);
        Set<String> words = found(WORD, code);
        Set<String> beginnings = found(BEGINNING, code);
        Set<String> ends = found(END, code);
        Set<String> ofTypes = Stream.of(
                        rules().stream(),
                        events().stream(),
                        program.stream()
                                .filter(type -> type.isEnum() && type.reflect().isEnum())
                                .flatMap(MessagesTest::constants))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
        List<String> unused = swedish.keySet().stream()
                .filter(key -> {
                    String most = ends.stream()
                            .filter(key::endsWith)
                            .map(end -> key.substring(0, key.length() - end.length()))
                            .findFirst()
                            .orElse(key);
                    return Stream.of(key, most).noneMatch(part -> words.contains(part) || ofTypes.contains(part))
                            && beginnings.stream().noneMatch(key::startsWith);
                })
                .toList();
        assertThat(unused).isEmpty();
    }

    private static Set<String> found(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All code below the folders, tests left out. */
    private static String sources(Path... folders) {
        StringBuilder code = new StringBuilder();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".java")
                                && !file.toString().contains("/test/"))
                        .toList()) {
                    code.append(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return code.toString();
    }
}

package se.fsektionen.mentorship.ui.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.architecture.ProgramClasses;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.Identifier;

/** Whatever any event of any module says has a label in the timeline. */
class ContentLabelsTest {

    private static final Path BUNDLE = Path.of("src/main/resources/messages/relationship.properties");
    /** Holds an identifier, though it is declared as text. */
    private static final String CONCERNING = "concerning";

    @Test
    void everythingThatEventsSayHasALabel() throws IOException {
        Set<String> labels = new TreeSet<>();
        ProgramClasses.all().stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isAnnotatedWith(EventType.class))
                .forEach(type -> collect(type.reflect(), labels));
        assertThat(labels).hasSizeGreaterThan(50);
        Properties messages = new Properties();
        try (Reader text = Files.newBufferedReader(BUNDLE)) {
            messages.load(text);
        }
        assertThat(messages.stringPropertyNames()).containsAll(labels);
    }

    private static void collect(Class<?> type, Set<String> labels) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (EventFacts.isLeftOut(component.getName()) || component.getName().equals(CONCERNING)) {
                continue;
            }
            Class<?> said = element(component.getGenericType());
            if (said.isRecord() && !Identifier.class.isAssignableFrom(said)) {
                collect(said, labels);
            } else if (!Identifier.class.isAssignableFrom(said)) {
                labels.add("content." + component.getName());
            }
        }
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? element(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }
}

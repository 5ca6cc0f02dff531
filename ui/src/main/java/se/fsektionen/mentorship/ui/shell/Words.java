package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.TermId;

/** What terms, and the values of enumerations, are called; these under the message key {@code <Type>.<CONSTANT>}. */
public final class Words {

    private Words() {}

    /** The word in the reader's language; empty for null. */
    public static String of(@Nullable Enum<?> value) {
        return value == null ? "" : I18NProvider.translate(key(value));
    }

    /** What people call a term: {@code HT 2026}. */
    public static String of(TermId term) {
        String[] parts = term.value().split("-", 3);
        return I18NProvider.translate("shell.term." + parts[2], parts[1]);
    }

    /** A programme as the section writes it: F, Pi or N; empty for null. */
    public static String code(@Nullable Programme programme) {
        return programme == null ? "" : programme == Programme.PI ? "Pi" : programme.name();
    }

    /** What is not empty, with commas between. */
    public static String joined(String... words) {
        return Stream.of(words).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}

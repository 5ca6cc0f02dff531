package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** What the values of enumerations are called, under the message key {@code <Type>.<CONSTANT>}. */
public final class Words {

    private Words() {}

    /** The word in the reader's language; empty for null. */
    public static String of(@Nullable Enum<?> value) {
        return value == null ? "" : I18NProvider.translate(key(value));
    }

    static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}

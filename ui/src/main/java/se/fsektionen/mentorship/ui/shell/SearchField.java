package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;

/** Where one writes what to look for in a list; searches as one writes. */
public class SearchField extends TextField {

    public SearchField(String labelKey, Runnable search) {
        setPlaceholder(getTranslation(labelKey));
        setAriaLabel(getTranslation(labelKey));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> search.run());
    }

    /** Whether a text holds what is looked for, in small letters or large. */
    public boolean finds(String text) {
        return text.toLowerCase(Locale.ROOT).contains(getValue().strip().toLowerCase(Locale.ROOT));
    }
}

package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;

/** What is known about something, a label and a value a line. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    /** Adds a line; what is empty is left out. */
    public Facts with(String labelKey, String value) {
        return value.isEmpty() ? this : with(labelKey, new Text(value));
    }

    /** Adds a line with a number to call; without one, there is no line. */
    public Facts withTelephone(String labelKey, String number) {
        String dialled = number.replaceAll("[^+\\d]", "");
        return dialled.isEmpty() ? with(labelKey, number) : with(labelKey, new Anchor("tel:" + dialled, number));
    }

    public Facts with(String labelKey, Component value) {
        add(new Term(getTranslation(labelKey)), new Description(value));
        return this;
    }

    /** Adds a line whose label is no message, such as a date. */
    public Facts withText(String label, String value) {
        add(new Term(label), new Description(value));
        return this;
    }
}

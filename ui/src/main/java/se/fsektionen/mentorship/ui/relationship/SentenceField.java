package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.regex.Pattern;

/** A sentence with a whole number in it that can be changed: the message has a {@code #} where the number stands. */
class SentenceField extends Div {

    private final IntegerField number = new IntegerField();
    private final int least;
    private final int most;

    SentenceField(String key, int least, int most) {
        this.least = least;
        this.most = most;
        String sentence = getTranslation(key);
        String[] parts = sentence.split(Pattern.quote("#"), 2);
        number.setMin(least);
        number.setMax(most);
        number.setManualValidation(true);
        number.setAriaLabel(sentence.replace("#", "…"));
        number.setErrorMessage(getTranslation("care.bounds", least, most));
        addClassName("sentence-field");
        add(new Span(parts[0].strip()), number, new Span(parts[1].strip()));
    }

    void show(int value) {
        number.setValue(value);
        number.setInvalid(false);
    }

    int number() {
        return number.getValue();
    }

    /** Says so at the field if not. */
    boolean isWithinBounds() {
        Integer value = number.getValue();
        boolean within = value != null && value >= least && value <= most;
        number.setInvalid(!within);
        return within;
    }
}

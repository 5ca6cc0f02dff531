package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;

/** Whether to ask before confirming, and how many days there usually are to answer. */
class AskingFields extends Div {

    private final Checkbox first = new Checkbox();
    private final IntegerField days = new IntegerField();

    AskingFields(Asking asking) {
        addClassName("stack");
        first.setLabel(getTranslation("matching.asking.first"));
        first.setHelperText(getTranslation("matching.asking.first.help"));
        first.setValue(asking.first());
        days.setLabel(getTranslation("matching.asking.days"));
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setMax(AskPairs.MOST_DAYS);
        days.setManualValidation(true);
        days.setErrorMessage(getTranslation("matching.ask.days.help", AskPairs.MOST_DAYS));
        days.setValue(asking.days());
        days.setVisible(asking.first());
        first.addValueChangeListener(change -> days.setVisible(change.getValue()));
        add(first, days);
    }

    /** Says so at the field if not. */
    boolean isWithinBounds() {
        Integer value = days.getValue();
        days.setInvalid(first.getValue() && (value == null || value < 1 || value > AskPairs.MOST_DAYS));
        return !days.isInvalid();
    }

    /** How many days there would be stays on record where nobody is asked now. */
    Asking asking(Asking before) {
        return new Asking(first.getValue(), first.getValue() ? days.getValue() : before.days());
    }
}

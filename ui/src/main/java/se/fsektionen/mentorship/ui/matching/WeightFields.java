package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.ui.shell.Words;

/** One criterion's points, and whether it is a must. */
class WeightFields extends Div {

    private final Criterion criterion;
    private final IntegerField points = new IntegerField();
    private final Checkbox must = new Checkbox();

    WeightFields(CriterionWeight weight, Runnable changed) {
        criterion = weight.criterion();
        String name = Words.of(criterion);
        points.setLabel(name);
        points.setMin(0);
        points.setMax(CriterionWeight.MOST_POINTS);
        points.setStepButtonsVisible(true);
        points.setManualValidation(true);
        must.setLabel(getTranslation("matching.must"));
        must.setAriaLabel(getTranslation("matching.must.of", name));
        show(weight);
        points.addValueChangeListener(change -> changed.run());
        must.addValueChangeListener(change -> changed.run());
        add(points, must);
    }

    Criterion criterion() {
        return criterion;
    }

    final void show(CriterionWeight weight) {
        points.setValue(weight.points());
        must.setValue(weight.must());
    }

    CriterionWeight weight() {
        Integer value = points.getValue();
        return new CriterionWeight(criterion, value == null ? 0 : value, must.getValue());
    }

    /** Says so at the field if not. */
    boolean isWithinBounds() {
        Integer value = points.getValue();
        boolean within = value != null && value >= 0 && value <= CriterionWeight.MOST_POINTS;
        points.setErrorMessage(getTranslation("matching.weight.bounds", CriterionWeight.MOST_POINTS));
        points.setInvalid(!within);
        return within;
    }

    void refuse(String why) {
        points.setErrorMessage(why);
        points.setInvalid(true);
    }
}

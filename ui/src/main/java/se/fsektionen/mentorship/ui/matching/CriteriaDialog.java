package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.ProposalCommand.WeighCriteria;
import se.fsektionen.mentorship.matching.TryChange.Change;
import se.fsektionen.mentorship.ui.shell.Words;

/** What each criterion weighs and what comes first, with what it leads to before it is saved. */
class CriteriaDialog extends Dialog {

    private final Decisions decisions;
    private final List<WeightFields> fields;
    private final RadioButtonGroup<Priority> priority = new RadioButtonGroup<>();
    private final Div outcome = new Div();
    private final Button save = new Button();
    private boolean filling;

    CriteriaDialog(Proposal proposal, Decisions decisions) {
        this.decisions = decisions;
        setHeaderTitle(getTranslation("matching.criteria"));
        setWidth("58rem");
        fields = proposal.weights().stream()
                .map(weight -> new WeightFields(weight, this::show))
                .toList();
        priority.setLabel(getTranslation("matching.priority"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(Words::of);
        priority.setValue(proposal.priority());
        priority.addValueChangeListener(change -> show());
        Button usual = new Button(getTranslation("matching.criteria.usual"), click -> fillIn());
        usual.addThemeVariants(ButtonVariant.SMALL);
        Div weights = new Div();
        weights.addClassName("matching-weights");
        fields.forEach(weights::add);
        Div choices = new Div(new Paragraph(getTranslation("matching.criteria.what")), weights, usual, priority);
        choices.addClassName("stack");
        outcome.addClassName("stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        Div body = new Div(choices, outcome);
        body.addClassName("matching-criteria");
        add(body);
        save.setText(getTranslation("shell.save"));
        save.addClickListener(click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
        show();
    }

    private void fillIn() {
        filling = true;
        for (CriterionWeight usual : CriterionWeight.usual()) {
            fields.stream()
                    .filter(field -> field.criterion() == usual.criterion())
                    .forEach(field -> field.show(usual));
        }
        priority.setValue(Priority.WORST_PAIR);
        filling = false;
        show();
    }

    private List<CriterionWeight> weights() {
        return fields.stream().map(WeightFields::weight).toList();
    }

    /** Says what is wrong at the field it concerns. */
    private boolean isValid() {
        boolean within = fields.stream().filter(WeightFields::isWithinBounds).count() == fields.size();
        boolean some = !within || weights().stream().anyMatch(weight -> weight.points() > 0);
        if (!some) {
            fields.getFirst().refuse(getTranslation("matching.weight.allZero"));
        }
        return within && some;
    }

    private void show() {
        if (filling) {
            return;
        }
        outcome.removeAll();
        boolean valid = isValid();
        save.setEnabled(valid);
        if (valid) {
            outcome.add(
                    new H3(getTranslation("matching.outcome")),
                    new Paragraph(getTranslation("matching.criteria.figures")));
            outcome.add(decisions
                    .outcomeOf(new Change.Weigh(weights(), priority.getValue()))
                    .<Component>map(OutcomePreview::new)
                    .orElseGet(() -> new Paragraph(getTranslation("matching.outcome.impossible"))));
        }
    }

    private void save() {
        if (isValid() && decisions.make(new WeighCriteria(decisions.id(), weights(), priority.getValue()))) {
            close();
        } else {
            save.setEnabled(true);
        }
    }
}

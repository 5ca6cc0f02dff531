package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import se.fsektionen.mentorship.evaluation.SelectionReview;
import se.fsektionen.mentorship.evaluation.SelectionReview.ByCriterion;
import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.ProposalCommand.DecideAsking;
import se.fsektionen.mentorship.matching.ProposalCommand.WeighCriteria;
import se.fsektionen.mentorship.matching.TryChange.Change;
import se.fsektionen.mentorship.ui.shell.Words;

/** What each criterion weighs, what comes first and whether to ask, with what it leads to before it is saved. */
class CriteriaDialog extends Dialog {

    private final Decisions decisions;
    private final List<WeightFields> fields;
    private final RadioButtonGroup<Priority> priority = new RadioButtonGroup<>();
    private final AskingFields asking;
    private final Div experience = new Div();
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
        asking = new AskingFields(proposal.asking());
        experience.getElement().setAttribute("role", "status");
        Div beginnings = new Div(
                beginning("matching.criteria.usual", this::fillInUsual),
                beginning("matching.criteria.experience", this::fillInExperience));
        beginnings.addClassName("choices");
        Div weights = new Div();
        weights.addClassName("matching-weights");
        fields.forEach(weights::add);
        Div choices = new Div(
                new Paragraph(getTranslation("matching.criteria.what")),
                weights,
                beginnings,
                experience,
                priority,
                asking);
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

    private static Button beginning(String key, Runnable fill) {
        Button button = new Button(I18NProvider.translate(key), click -> fill.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void fillInUsual() {
        experience.removeAll();
        fillIn(CriterionWeight.usual());
        priority.setValue(Priority.WORST_PAIR);
    }

    /** Musts stay as they are: experience tells what matters, and not whom to rule out. */
    private void fillInExperience() {
        SelectionReview review = decisions.experience();
        experience.removeAll();
        experience.add(
                review.pairs() == 0
                        ? new Paragraph(getTranslation("matching.experience.none"))
                        : new Experience(review));
        fillIn(weights().stream()
                .map(weight ->
                        new CriterionWeight(weight.criterion(), suggested(review, weight.criterion()), weight.must()))
                .toList());
    }

    private static int suggested(SelectionReview review, Criterion criterion) {
        return review.criteria().stream()
                .filter(one -> one.criterion() == criterion)
                .mapToInt(ByCriterion::suggestedPoints)
                .findFirst()
                .orElse(criterion.usualPoints());
    }

    private void fillIn(List<CriterionWeight> weights) {
        filling = true;
        weights.forEach(weight -> fields.stream()
                .filter(field -> field.criterion() == weight.criterion())
                .forEach(field -> field.show(weight)));
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
        if (asking.isWithinBounds() && isValid() && saveAsking() && saveWeights()) {
            close();
        } else {
            save.setEnabled(true);
        }
    }

    private boolean saveAsking() {
        Asking before = decisions.seen().asking();
        Asking now = asking.asking(before);
        return now.equals(before) || decisions.make(new DecideAsking(decisions.id(), now));
    }

    private boolean saveWeights() {
        boolean same = weights().equals(decisions.seen().weights())
                && priority.getValue() == decisions.seen().priority();
        return same || decisions.make(new WeighCriteria(decisions.id(), weights(), priority.getValue()));
    }
}

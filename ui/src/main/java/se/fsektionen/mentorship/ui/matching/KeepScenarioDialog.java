package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Scenario;
import se.fsektionen.mentorship.matching.ProposalCommand.KeepScenario;

/** Asks what to call the proposal as it is now. */
class KeepScenarioDialog extends Dialog {

    private static final int LONGEST = 60;

    private final Proposal proposal;
    private final Decisions decisions;
    private final TextField name = new TextField();
    private final Button keep = new Button();

    KeepScenarioDialog(Proposal proposal, Decisions decisions) {
        this.proposal = proposal;
        this.decisions = decisions;
        setHeaderTitle(getTranslation("matching.scenario.keep"));
        setWidth("28rem");
        name.setLabel(getTranslation("matching.scenario.name"));
        name.setHelperText(getTranslation("matching.scenario.name.help"));
        name.setMaxLength(LONGEST);
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> name.setInvalid(false));
        name.focus();
        keep.setText(getTranslation("shell.save"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> keep());
        Div body = new Div(new Paragraph(getTranslation("matching.scenario.keep.what")), name);
        body.addClassName("fields");
        add(body);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), keep);
    }

    private void keep() {
        String chosen = name.getValue().strip();
        if (chosen.isEmpty()) {
            refuse(getTranslation("rule.ScenarioNeedsAName"));
        } else if (proposal.scenarios().stream().map(Scenario::name).anyMatch(chosen::equals)) {
            // It would take the other's place, and nothing is to be lost unseen.
            refuse(getTranslation("matching.scenario.name.taken"));
        } else if (decisions.make(new KeepScenario(proposal.proposalId(), chosen))) {
            close();
        }
        keep.setEnabled(true);
    }

    private void refuse(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
    }
}

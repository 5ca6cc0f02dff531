package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;

/** Asks all of the proposed pairs whether it suits them, until a last day. */
class AskDialog extends Dialog {

    AskDialog(Proposal proposal, Decisions decisions) {
        setHeaderTitle(getTranslation("matching.ask"));
        setWidth("30rem");
        IntegerField days = new IntegerField(getTranslation("matching.ask.days"));
        days.setHelperText(getTranslation("matching.ask.days.help", AskPairs.MOST_DAYS));
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setMax(AskPairs.MOST_DAYS);
        days.setValue(proposal.asking().days());
        days.setManualValidation(true);
        days.setErrorMessage(getTranslation("matching.ask.days.help", AskPairs.MOST_DAYS));
        Button ask = new Button(getTranslation("matching.ask.send"));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
        ask.addClickListener(click -> {
            Integer chosen = days.getValue();
            days.setInvalid(chosen == null || chosen < 1 || chosen > AskPairs.MOST_DAYS);
            if (!days.isInvalid()
                    && decisions.make(new AskPairs(proposal.proposalId(), proposal.inputDigest(), List.of(), chosen))) {
                close();
            }
            ask.setEnabled(true);
        });
        Div body = new Div(
                new Paragraph(
                        getTranslation("matching.ask.what", proposal.pairs().size())),
                days);
        body.addClassName("fields");
        add(body);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), ask);
    }
}

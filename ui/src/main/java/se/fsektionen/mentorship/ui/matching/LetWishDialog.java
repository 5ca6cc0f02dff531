package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.LetApplicantsWish;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.ui.shell.Notices;

/** Lets the applicants wish for mentors themselves, until a last day. */
class LetWishDialog extends Dialog {

    LetWishDialog(ProposalId proposal, Commands.Sender commands, Runnable done) {
        setHeaderTitle(getTranslation("matching.wishes.let"));
        setWidth("30rem");
        IntegerField days = new IntegerField(getTranslation("matching.wishes.days"));
        days.setHelperText(getTranslation("matching.ask.days.help", AskPairs.MOST_DAYS));
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setMax(AskPairs.MOST_DAYS);
        days.setValue(LetApplicantsWish.USUAL_DAYS);
        days.setManualValidation(true);
        Button let = new Button(getTranslation("matching.wishes.send"));
        let.addThemeVariants(ButtonVariant.PRIMARY);
        let.setDisableOnClick(true);
        let.addClickListener(click -> {
            Integer chosen = days.getValue();
            try {
                commands.sendAndCatchUp(new LetApplicantsWish(proposal, chosen == null ? 0 : chosen));
                close();
                Notices.success(getTranslation("matching.wishes.sent"));
                done.run();
            } catch (RuleBroken refusal) {
                days.setErrorMessage(Notices.sentence(refusal));
                days.setInvalid(true);
            }
            let.setEnabled(true);
        });
        Div body = new Div(new Paragraph(getTranslation("matching.wishes.what")), days);
        body.addClassName("fields");
        add(body);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), let);
    }
}

package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.Opinion;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.ui.shell.Notices;

/** Confirms the pairs as they were seen; asks why where an approval, or a yes from somebody who was to be asked, is missing. */
class ConfirmDialog extends Dialog {

    private static final Set<String> ASKING_WHY = Set.of("rule.ConsultationOrReason", "rule.AnswersOrReason");

    private final Proposal proposal;
    private final Commands.Sender commands;
    private final Runnable refresh;
    private final TextArea reason = new TextArea();
    private final Button confirm = new Button();

    ConfirmDialog(Proposal proposal, Commands.Sender commands, Runnable refresh) {
        super();
        this.proposal = proposal;
        this.commands = commands;
        this.refresh = refresh;
        setWidth("34rem");
        setHeaderTitle(getTranslation("matching.confirm"));
        reason.setLabel(getTranslation("shell.reason"));
        reason.setHelperText(lacking());
        reason.setManualValidation(true);
        reason.setMaxLength(2_000);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(!lacking().isEmpty());
        confirm.setText(getTranslation("matching.confirm"));
        confirm.addClickListener(click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        Div fields = new Div(
                new Paragraph(getTranslation(
                        "matching.confirm.what",
                        proposal.pairs().size(),
                        proposal.applicantsLeft().size())),
                reason);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), confirm);
    }

    /** What a reason is asked for; empty if nothing. */
    private String lacking() {
        String consent = approvedByBoth() ? "" : getTranslation("matching.confirm.withoutConsent");
        String answers = new Agreement(proposal).isLacking() ? getTranslation("matching.confirm.withoutAnswers") : "";
        return consent.isEmpty() && answers.isEmpty()
                ? ""
                : String.join(" ", consent, answers, getTranslation("matching.confirm.why"))
                        .strip();
    }

    private boolean approvedByBoth() {
        return proposal.consultations().stream()
                        .filter(said -> said.onThesePairs() && said.opinion() == Opinion.APPROVES)
                        .count()
                == ConsultedParty.values().length;
    }

    private void confirm() {
        try {
            String why = reason.getValue().strip();
            Commands.Sender sender = why.isEmpty() ? commands : commands.because(why);
            sender.sendAndCatchUp(new ConfirmPairs(proposal.proposalId(), proposal.inputDigest()));
            close();
            Notices.success(getTranslation("matching.confirm.done"));
            refresh.run();
        } catch (RuleBroken refusal) {
            if (ASKING_WHY.contains(refusal.rule().messageKey())) {
                confirm.setEnabled(true);
                reason.setVisible(true);
                reason.setHelperText(null);
                reason.setErrorMessage(Notices.sentence(refusal));
                reason.setInvalid(true);
            } else {
                close();
                Notices.refused(refusal);
                refresh.run();
            }
        }
    }
}

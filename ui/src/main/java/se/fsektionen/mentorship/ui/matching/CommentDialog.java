package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.PairComment;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.ProposalCommand.CommentPair;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.ui.shell.Notices;

/** Says what a consulted party thinks of one of the proposed pairs. */
class CommentDialog extends Dialog {

    private static final int LONGEST = 1_000;

    private final Proposal proposal;
    private final ConsultedParty party;

    /** @param done runs when the comment is saved */
    CommentDialog(Proposal proposal, ConsultedParty party, Commands.Sender commands, Runnable done) {
        this.proposal = proposal;
        this.party = party;
        setHeaderTitle(getTranslation("matching.comment"));
        setWidth("30rem");
        ComboBox<Pair> pair = new ComboBox<>(getTranslation("matching.comment.pair"));
        pair.setItems(proposal.pairs());
        pair.setItemLabelGenerator(
                one -> getTranslation("matching.answers.pair", one.applicantName(), one.mentorName()));
        pair.setManualValidation(true);
        pair.setErrorMessage(getTranslation("matching.comment.pair.missing"));
        TextArea words = new TextArea(getTranslation("matching.comment.words"));
        words.setHelperText(getTranslation("matching.comment.words.help"));
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        pair.addValueChangeListener(change -> {
            pair.setInvalid(false);
            // What was said of the pair before, unless something else has been written meanwhile.
            if (words.getValue().equals(said(change.getOldValue()))) {
                words.setValue(said(change.getValue()));
            }
        });
        Button save = new Button(getTranslation("shell.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            Pair chosen = pair.getValue();
            pair.setInvalid(chosen == null);
            if (chosen != null
                    && Notices.attempt(() -> commands.sendAndCatchUp(new CommentPair(
                            proposal.proposalId(), party, chosen.mentor(), chosen.applicant(), words.getValue())))) {
                close();
                Notices.success(getTranslation("matching.consultation.given"));
                done.run();
            }
            save.setEnabled(true);
        });
        Div fields = new Div(pair, words);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    private String said(@Nullable Pair pair) {
        return proposal.comments().stream()
                .filter(comment -> pair != null
                        && comment.party() == party
                        && comment.mentor().equals(pair.mentor())
                        && comment.applicant().equals(pair.applicant()))
                .map(PairComment::words)
                .findFirst()
                .orElse("");
    }
}

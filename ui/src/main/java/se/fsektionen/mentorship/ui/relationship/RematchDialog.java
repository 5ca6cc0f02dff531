package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.matching.FindWaitingList.Rematch;
import se.fsektionen.mentorship.matching.WaitingListCommand.DecideRematch;
import se.fsektionen.mentorship.matching.WaitingListId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.ui.shell.Notices;

/** Notes what the two of a pair that ended early have said. */
class RematchDialog extends Dialog {

    private final PairInShort pair;
    private final RadioButtonGroup<Boolean> mentee;
    private final RadioButtonGroup<Boolean> mentor;
    private final Commands.Sender commands;
    private final Runnable changed;

    RematchDialog(
            PairInShort pair,
            String mentorName,
            String menteeName,
            @Nullable Rematch decided,
            Commands.Sender commands,
            Runnable changed) {
        this.pair = pair;
        this.commands = commands;
        this.changed = changed;
        setHeaderTitle(getTranslation("pair.rematch"));
        setWidth("34rem");
        mentee = question("pair.rematch.mentee", menteeName, decided == null ? null : decided.menteeWants());
        mentor = question("pair.rematch.mentor", mentorName, decided == null ? null : decided.mentorWants());
        Div fields = new Div(mentee, mentor, new Paragraph(getTranslation("pair.rematch.help")));
        fields.addClassName("fields");
        add(fields);
        Button save = new Button(getTranslation("shell.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    private RadioButtonGroup<Boolean> question(String key, String name, @Nullable Boolean answer) {
        RadioButtonGroup<Boolean> question = new RadioButtonGroup<>(getTranslation(key, name));
        question.setItems(true, false);
        question.setItemLabelGenerator(yes -> getTranslation(yes ? "pair.rematch.yes" : "pair.rematch.no"));
        question.setManualValidation(true);
        question.setErrorMessage(getTranslation("pair.rematch.missing"));
        question.addClassName("in-a-row");
        question.addValueChangeListener(change -> question.setInvalid(false));
        question.setValue(answer);
        return question;
    }

    private void save() {
        mentee.setInvalid(mentee.getValue() == null);
        mentor.setInvalid(mentor.getValue() == null);
        if (mentee.isInvalid() || mentor.isInvalid()) {
            return;
        }
        if (Notices.attempt(() -> commands.sendAndCatchUp(new DecideRematch(
                WaitingListId.of(pair.termId()),
                pair.pairId(),
                pair.mentor(),
                pair.mentee(),
                mentor.getValue(),
                mentee.getValue())))) {
            Notices.success(getTranslation("pair.rematch.noted"));
            close();
            changed.run();
        }
    }
}

package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.relationship.PairCommand.NoteContact;
import se.fsektionen.mentorship.ui.shell.Notices;

/** Notes that the coordinator has been in touch with a pair, and what came of it. */
class ContactDialog extends Dialog {

    private static final int LONGEST = 4_000;

    private final TextArea note = new TextArea(getTranslation("pair.concern.note"));
    private final Button save = new Button(getTranslation("shell.save"));

    ContactDialog(PairId pair, Commands.Sender commands, Runnable changed) {
        setHeaderTitle(getTranslation("pair.contact"));
        note.setMaxLength(LONGEST);
        note.setMinRows(3);
        note.setManualValidation(true);
        note.focus();
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save(pair, commands, changed));
        Div fields = new Div(new Paragraph(getTranslation("pair.contact.what")), note);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    private void save(PairId pair, Commands.Sender commands, Runnable changed) {
        try {
            commands.sendAndCatchUp(new NoteContact(pair, note.getValue().strip()));
            close();
            Notices.success(getTranslation("pair.contact.noted"));
            changed.run();
        } catch (RuleBroken refusal) {
            note.setErrorMessage(Notices.sentence(refusal));
            note.setInvalid(true);
        } finally {
            save.setEnabled(true);
        }
    }
}

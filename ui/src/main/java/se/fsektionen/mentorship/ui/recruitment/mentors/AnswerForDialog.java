package se.fsektionen.mentorship.ui.recruitment.mentors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusCommand;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.DeclineRequest;
import se.fsektionen.mentorship.recruitment.FindAlumni;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** The coordinator notes an answer that came by telephone or otherwise. */
class AnswerForDialog extends Dialog {

    private final TermId term;
    private final Commands.Sender commands;
    private final Runnable saved;
    private final ComboBox<Entry> who = new ComboBox<>();
    private final TextField how = new TextField();
    private final RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>();
    private final TextArea why = new TextArea();
    private final Checkbox again = new Checkbox();
    private final Div no = new Div(why, again);
    private final Div profile = new Div();
    private @Nullable ProfileForm form;

    AnswerForDialog(TermId term, Queries queries, Commands.Sender commands, Runnable saved) {
        super();
        this.term = term;
        this.commands = commands;
        this.saved = saved;
        setHeaderTitle(getTranslation("mentors.answerFor"));
        List<Entry> alumni = queries.ask(new FindAlumni()).stream()
                .filter(alumnus -> !alumnus.isMentorOf(term))
                .toList();
        who.setLabel(getTranslation("mentors.who"));
        who.setItems(alumni);
        who.setItemLabelGenerator(alumnus ->
                Words.joined(alumnus.details().name(), alumnus.details().employer()));
        who.setManualValidation(true);
        who.addValueChangeListener(change -> showProfile());
        how.setLabel(getTranslation("mentors.how"));
        how.setManualValidation(true);
        how.setMaxLength(500);
        why.setLabel(getTranslation("mentors.no.why"));
        why.setMaxLength(1_000);
        why.setMinRows(2);
        again.setLabel(getTranslation("mentors.no.again"));
        again.setValue(true);
        no.addClassName("fields");
        no.setVisible(false);
        answer.setLabel(getTranslation("mentors.answer"));
        answer.setItems(true, false);
        answer.setItemLabelGenerator(yes -> getTranslation(yes ? "mentors.yes" : "mentors.no"));
        answer.setValue(true);
        answer.addValueChangeListener(change -> showProfile());
        Button save = new Button(getTranslation("shell.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(new Paragraph(getTranslation("mentors.answerFor.what")), who, how, answer, no, profile);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    private void showProfile() {
        no.setVisible(!answer.getValue());
        profile.removeAll();
        form = null;
        if (who.getValue() != null && answer.getValue()) {
            form = new ProfileForm(who.getValue());
            profile.add(form);
        }
    }

    private void save() {
        who.setErrorMessage(getTranslation("mentors.who.missing"));
        who.setInvalid(who.getValue() == null);
        how.setErrorMessage(getTranslation("mentors.how.missing"));
        how.setInvalid(how.getValue().isBlank());
        if (who.isInvalid() || how.isInvalid() || (form != null && !form.isRight())) {
            return;
        }
        Entry alumnus = who.getValue();
        AlumnusCommand command = form == null
                ? new DeclineRequest(alumnus.personId(), term, why.getValue().strip(), again.getValue())
                : new AcceptRequest(alumnus.personId(), term, form.profile());
        try {
            commands.because(how.getValue().strip()).sendAndCatchUp(command);
            close();
            Notices.success(getTranslation("mentors.saved"));
            saved.run();
        } catch (RuleBroken refusal) {
            if (form == null) {
                who.setErrorMessage(Notices.sentence(refusal));
                who.setInvalid(true);
            } else {
                form.refuse(refusal);
            }
        }
    }
}

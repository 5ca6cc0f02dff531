package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import se.fsektionen.mentorship.kernel.RuleBroken;

/** Asks why, before something that stays on record with its reason. A refusal is shown at the reason, which is kept. */
public final class ReasonDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final TextArea reason = new TextArea();
    private final Button act;

    /**
     * @param explanation what will happen; may be empty
     * @param action does it, with the reason; may be refused
     */
    public ReasonDialog(String title, String explanation, String button, Consumer<String> action) {
        setHeaderTitle(title);
        reason.setLabel(getTranslation("shell.reason"));
        reason.setMaxLength(LONGEST);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setManualValidation(true);
        reason.setMinRows(3);
        reason.focus();
        act = new Button(button, click -> attempt(action));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        Div body = new Div(new Paragraph(explanation), reason);
        body.addClassName("fields");
        add(body);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), act);
    }

    private void attempt(Consumer<String> action) {
        String given = reason.getValue().strip();
        try {
            if (given.isEmpty()) {
                refuse(getTranslation("shell.reason.missing"));
            } else {
                action.accept(given);
                close();
            }
        } catch (RuleBroken refusal) {
            refuse(Notices.sentence(refusal));
        } finally {
            act.setEnabled(true);
        }
    }

    private void refuse(String why) {
        reason.setErrorMessage(why);
        reason.setInvalid(true);
    }
}

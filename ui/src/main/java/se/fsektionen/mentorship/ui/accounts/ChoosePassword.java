package se.fsektionen.mentorship.ui.accounts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Two fields in which a new password is chosen: long rather than intricate, and the same in both. */
class ChoosePassword extends Div {

    private static final int SHORTEST = 12;
    /** What bcrypt reads of a password, in bytes: none is cut off unseen. */
    private static final int LONGEST = 72;

    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    ChoosePassword() {
        addClassName("fields");
        password.setLabel(getTranslation("accounts.newPassword"));
        password.setHelperText(getTranslation("accounts.newPassword.help", SHORTEST));
        password.setErrorMessage(getTranslation("accounts.newPassword.help", SHORTEST));
        again.setLabel(getTranslation("accounts.newPassword.again"));
        again.setErrorMessage(getTranslation("accounts.newPassword.differs"));
        for (PasswordField field : new PasswordField[] {password, again}) {
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
            field.getElement().setAttribute("autocomplete", "new-password");
        }
        add(password, again);
    }

    /** Shows at the fields what is wrong. */
    boolean isRight() {
        int bytes = password.getValue().getBytes(StandardCharsets.UTF_8).length;
        password.setInvalid(password.getValue().length() < SHORTEST || bytes > LONGEST);
        again.setInvalid(!password.getValue().equals(again.getValue()));
        return !password.isInvalid() && !again.isInvalid();
    }

    String hash(PasswordEncoder encoder) {
        return encoder.encode(password.getValue());
    }
}

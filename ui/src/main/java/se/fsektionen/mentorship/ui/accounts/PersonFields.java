package se.fsektionen.mentorship.ui.accounts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import se.fsektionen.mentorship.kernel.EmailAddress;

/** Name and e-mail address of who gets an account. */
class PersonFields extends Div {

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();

    /** @param own whether they are of who fills them in: then the browser helps with the words it knows */
    PersonFields(boolean own) {
        addClassName("fields");
        name.setLabel(getTranslation("accounts.name"));
        name.setErrorMessage(getTranslation("accounts.name.missing"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        email.setLabel(getTranslation("accounts.email"));
        email.setErrorMessage(getTranslation("accounts.email.wrong"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        name.getElement().setAttribute("autocomplete", own ? "name" : "off");
        email.getElement().setAttribute("autocomplete", own ? "username" : "off");
        add(name, email);
    }

    /** Shows at the fields what is wrong. */
    boolean isRight() {
        name.setInvalid(name.getValue().isBlank());
        email.setInvalid(!EmailAddress.isValid(email.getValue()));
        return !name.isInvalid() && !email.isInvalid();
    }

    String name() {
        return name.getValue();
    }

    EmailAddress email() {
        return new EmailAddress(email.getValue());
    }
}

package se.fsektionen.mentorship.ui.recruitment.alumni;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** What the register knows of an alumnus, to be filled in by hand (P06). */
class AlumnusForm extends Div {

    private static final int LONGEST = 200;

    private final TextField name = text("alumni.name");
    private final EmailField email = new EmailField(getTranslation("alumni.email"));
    private final TextField telephone = text("alumni.telephone");
    private final TextField graduationYear = text("alumni.graduationYear");
    private final Select<Programme> programme = new Select<>();
    private final TextField specialisation = text("alumni.specialisation");
    private final TextField employer = text("alumni.employer");
    private final TextField role = text("alumni.role");
    private final TextField town = text("alumni.town");
    private final Select<Language> language = new Select<>();

    AlumnusForm() {
        addClassNames("fields", "two-columns");
        email.setManualValidation(true);
        email.setMaxLength(LONGEST);
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        programme.setLabel(getTranslation("alumni.programme"));
        programme.setItems(Programme.values());
        programme.setItemLabelGenerator(Words::of);
        programme.setEmptySelectionAllowed(true);
        language.setLabel(getTranslation("alumni.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Words::of);
        language.setValue(Language.SWEDISH);
        add(name, email, telephone, graduationYear, programme, specialisation, employer, role, town, language);
    }

    private TextField text(String labelKey) {
        TextField field = new TextField(getTranslation(labelKey));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        return field;
    }

    void show(AlumnusDetails details) {
        name.setValue(details.name());
        email.setValue(details.email());
        telephone.setValue(details.telephone());
        graduationYear.setValue(
                details.graduationYear() == null ? "" : details.graduationYear().toString());
        programme.setValue(details.programme());
        specialisation.setValue(details.specialisation());
        employer.setValue(details.employer());
        role.setValue(details.role());
        town.setValue(details.town());
        language.setValue(details.language() == null ? Language.SWEDISH : details.language());
    }

    /** The address identifies the person, so it can't be changed: another address is another entry. */
    void keepAddress() {
        email.setReadOnly(true);
    }

    String email() {
        return email.getValue();
    }

    boolean isRight() {
        for (HasValidation field : new HasValidation[] {name, email, graduationYear}) {
            field.setInvalid(false);
        }
        if (!graduationYear.getValue().isBlank()
                && !graduationYear.getValue().strip().matches("\\d{4}")) {
            refuse(graduationYear, getTranslation("alumni.year.wrong"));
            return false;
        }
        return true;
    }

    AlumnusDetails details() {
        return new AlumnusDetails(
                name.getValue().strip(),
                email.getValue().strip(),
                telephone.getValue().strip(),
                year(),
                programme.getValue(),
                specialisation.getValue().strip(),
                employer.getValue().strip(),
                role.getValue().strip(),
                town.getValue().strip(),
                language.getValue());
    }

    private @Nullable Integer year() {
        String written = graduationYear.getValue().strip();
        return written.isEmpty() ? null : Integer.valueOf(written);
    }

    void refuseAddress(String why) {
        refuse(email, why);
    }

    /** Shows a refusal at the field it concerns. */
    void refuse(RuleBroken refusal) {
        Map<String, HasValidation> fields = Map.of(
                "PersonMustHaveAName", name,
                "PersonMustHaveAnEmailAddress", email,
                "GraduationYearMustBePossible", graduationYear);
        HasValidation field = fields.getOrDefault(refusal.rule().getClass().getSimpleName(), name);
        refuse(field, Notices.sentence(refusal));
    }

    private static void refuse(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}

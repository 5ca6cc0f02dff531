package se.fsektionen.mentorship.ui.recruitment.applications;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.MeetingForm;
import se.fsektionen.mentorship.recruitment.Topic;
import se.fsektionen.mentorship.ui.shell.Messages;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** What a student writes to get a mentor (P13). */
class ApplicationFields extends Div {

    private static final int LONGEST = 200;
    private static final int MOST_YEARS = 10;
    private static final int LONGEST_MOTIVATION = 4_000;

    private final TextField name = text("form.name");
    private final EmailField email = new EmailField(getTranslation("form.email"));
    private final TextField telephone = text("form.telephone");
    private final RadioButtonGroup<Programme> programme = new RadioButtonGroup<>();
    private final IntegerField studyYear = new IntegerField();
    private final TextField specialisation = text("form.specialisation");
    private final TextField industry = text("form.industry");
    private final TextField role = text("form.role");
    private final TextField town = text("form.town");
    private final RadioButtonGroup<MeetingForm> meetingForm = new RadioButtonGroup<>();
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final TextArea motivation = new TextArea();

    ApplicationFields() {
        addClassName("fields");
        name.setRequiredIndicatorVisible(true);
        name.getElement().setAttribute("autocomplete", "name");
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.setMaxLength(LONGEST);
        email.setHelperText(getTranslation("form.email.help"));
        email.getElement().setAttribute("autocomplete", "email");
        telephone.getElement().setAttribute("autocomplete", "tel");
        programme.setLabel(getTranslation("form.programme"));
        programme.setItems(Programme.values());
        programme.setItemLabelGenerator(Words::of);
        programme.setRequiredIndicatorVisible(true);
        programme.setManualValidation(true);
        studyYear.setLabel(getTranslation("form.studyYear"));
        studyYear.setMin(1);
        studyYear.setMax(MOST_YEARS);
        studyYear.setStepButtonsVisible(true);
        studyYear.setRequiredIndicatorVisible(true);
        studyYear.setManualValidation(true);
        industry.setHelperText(getTranslation("form.industry.help"));
        role.setHelperText(getTranslation("form.role.help"));
        town.setValue("Lund");
        meetingForm.setLabel(getTranslation("form.meetingForm"));
        meetingForm.setItems(MeetingForm.values());
        meetingForm.setItemLabelGenerator(Words::of);
        meetingForm.setValue(MeetingForm.EITHER);
        topics.setLabel(getTranslation("form.topics"));
        topics.setItems(Topic.values());
        topics.setItemLabelGenerator(Words::of);
        Language own = Messages.languageOf(getLocale());
        languages.setLabel(getTranslation("form.languages"));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(Words::of);
        languages.setValue(Set.of(own));
        language.setLabel(getTranslation("form.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Words::of);
        language.setValue(own);
        motivation.setLabel(getTranslation("form.motivation"));
        motivation.setHelperText(getTranslation("form.motivation.help"));
        motivation.setMaxLength(LONGEST_MOTIVATION);
        motivation.setMinRows(4);
        motivation.setRequiredIndicatorVisible(true);
        motivation.setManualValidation(true);
        motivation.setValueChangeMode(ValueChangeMode.ON_BLUR);
        List.<HasValueAndElement<?, ?>>of(name, email, programme, studyYear, motivation)
                .forEach(field -> field.addValueChangeListener(change -> ((HasValidation) field).setInvalid(false)));
        add(new H2(getTranslation("apply.you")), name, email, telephone, programme, studyYear);
        add(
                new H2(getTranslation("apply.wishes")),
                motivation,
                topics,
                industry,
                role,
                specialisation,
                town,
                meetingForm,
                languages,
                language);
    }

    private TextField text(String labelKey) {
        TextField field = new TextField(getTranslation(labelKey));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        return field;
    }

    void show(ApplicationForm form) {
        name.setValue(form.name());
        email.setValue(form.email());
        telephone.setValue(form.telephone());
        programme.setValue(form.programme());
        studyYear.setValue(form.studyYear());
        specialisation.setValue(form.specialisation());
        industry.setValue(form.industry());
        role.setValue(form.role());
        town.setValue(form.town());
        meetingForm.setValue(form.meetingForm());
        topics.setValue(Set.copyOf(form.topics()));
        languages.setValue(Set.copyOf(form.languages()));
        language.setValue(form.language());
        motivation.setValue(form.motivation());
    }

    /** The address identifies the applicant: another address is another application. */
    void keepAddress() {
        email.setReadOnly(true);
    }

    /** Shows at the fields what is wrong, all of it at once, and brings the first into view. */
    boolean isRight() {
        mark(name, name.getValue().isBlank(), "rule.PersonMustHaveAName");
        mark(email, !EmailAddress.isValid(email.getValue()), "rule.PersonMustHaveAnEmailAddress");
        mark(programme, programme.getValue() == null, "rule.ApplicantStudiesAProgramme");
        mark(studyYear, !yearIsPossible(studyYear.getValue()), "rule.StudyYearIsPossible");
        mark(motivation, motivation.getValue().isBlank(), "rule.ApplicationSaysWhy");
        Optional<Component> firstWrong = Stream.<Component>of(name, email, programme, studyYear, motivation)
                .filter(field -> ((HasValidation) field).isInvalid())
                .findFirst();
        firstWrong.ifPresent(
                field -> field.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus()"));
        return firstWrong.isEmpty();
    }

    private static boolean yearIsPossible(@Nullable Integer year) {
        return year != null && year >= 1 && year <= MOST_YEARS;
    }

    private void mark(HasValidation field, boolean wrong, String sentenceKey) {
        field.setErrorMessage(wrong ? getTranslation(sentenceKey) : "");
        field.setInvalid(wrong);
    }

    /** Shows a refusal at the field it concerns; false if it concerns none. */
    boolean refuse(RuleBroken refusal) {
        Map<String, HasValidation> fields = Map.of(
                "PersonMustHaveAName", name,
                "PersonMustHaveAnEmailAddress", email,
                "ApplicantStudiesAProgramme", programme,
                "StudyYearIsPossible", studyYear,
                "ApplicationSaysWhy", motivation);
        @Nullable HasValidation field = fields.get(refusal.rule().getClass().getSimpleName());
        if (field != null) {
            field.setErrorMessage(Notices.sentence(refusal));
            field.setInvalid(true);
        }
        return field != null;
    }

    EmailAddress address() {
        return new EmailAddress(email.getValue());
    }

    ApplicationForm form() {
        return new ApplicationForm(
                name.getValue().strip(),
                address().value(),
                telephone.getValue().strip(),
                programme.getValue(),
                studyYear.getValue(),
                specialisation.getValue().strip(),
                industry.getValue().strip(),
                role.getValue().strip(),
                town.getValue().strip(),
                meetingForm.getValue(),
                topics.getValue().stream().sorted().toList(),
                languages.getValue().stream().sorted().toList(),
                language.getValue(),
                motivation.getValue().strip());
    }
}

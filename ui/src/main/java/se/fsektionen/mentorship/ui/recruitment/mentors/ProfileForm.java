package se.fsektionen.mentorship.ui.recruitment.mentors;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.MeetingForm;
import se.fsektionen.mentorship.recruitment.MentorProfile;
import se.fsektionen.mentorship.recruitment.Topic;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** What a mentor offers, filled in by the mentor or by the coordinator for one (P06, P14). */
class ProfileForm extends Div {

    private static final int LONGEST = 200;
    private static final int LONGEST_MESSAGE = 2_000;

    private final RadioButtonGroup<Integer> capacity = new RadioButtonGroup<>();
    private final TextField specialisation = text("profile.specialisation");
    private final TextField industry = text("profile.industry");
    private final TextField employer = text("profile.employer");
    private final TextField role = text("profile.role");
    private final TextField town = text("profile.town");
    private final RadioButtonGroup<MeetingForm> meetingForm = new RadioButtonGroup<>();
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final CheckboxGroup<Integer> studyYears = new CheckboxGroup<>();
    private final TextArea message = new TextArea();

    /** Filled with what the mentor offered before, or else with what the register knows. */
    ProfileForm(Entry alumnus) {
        addClassName("fields");
        specialisation.setHelperText(getTranslation("profile.specialisation.help"));
        industry.setHelperText(getTranslation("profile.industry.help"));
        capacity.setLabel(getTranslation("profile.capacity"));
        capacity.setItems(1, 2);
        capacity.setItemLabelGenerator(places -> getTranslation("profile.capacity." + places));
        capacity.setRequiredIndicatorVisible(true);
        capacity.setManualValidation(true);
        meetingForm.setLabel(getTranslation("profile.meetingForm"));
        meetingForm.setItems(MeetingForm.values());
        meetingForm.setItemLabelGenerator(Words::of);
        topics.setLabel(getTranslation("profile.topics"));
        topics.setItems(Topic.values());
        topics.setItemLabelGenerator(Words::of);
        languages.setLabel(getTranslation("profile.languages"));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(Words::of);
        languages.setManualValidation(true);
        studyYears.setLabel(getTranslation("profile.studyYears"));
        studyYears.setHelperText(getTranslation("profile.studyYears.help"));
        studyYears.setItems(MentorProfile.STUDY_YEARS);
        studyYears.setItemLabelGenerator(ProfileFacts::studyYear);
        message.setLabel(getTranslation("profile.message"));
        message.setMaxLength(LONGEST_MESSAGE);
        message.setMinRows(2);
        add(
                capacity,
                employer,
                role,
                industry,
                specialisation,
                town,
                meetingForm,
                languages,
                topics,
                studyYears,
                message);
        show(alumnus.profile() == null ? firstTime(alumnus.details()) : alumnus.profile());
    }

    private TextField text(String labelKey) {
        TextField field = new TextField(getTranslation(labelKey));
        field.setMaxLength(LONGEST);
        return field;
    }

    private static MentorProfile firstTime(AlumnusDetails known) {
        return new MentorProfile(
                1,
                known.specialisation(),
                "",
                known.employer(),
                known.role(),
                known.town(),
                MeetingForm.EITHER,
                List.of(),
                List.of(Objects.requireNonNullElse(known.language(), Language.SWEDISH)),
                List.of(),
                "");
    }

    private void show(MentorProfile profile) {
        capacity.setValue(profile.capacity());
        specialisation.setValue(profile.specialisation());
        industry.setValue(profile.industry());
        employer.setValue(profile.employer());
        role.setValue(profile.role());
        town.setValue(profile.town());
        meetingForm.setValue(profile.meetingForm());
        topics.setValue(Set.copyOf(profile.topics()));
        languages.setValue(Set.copyOf(profile.languages()));
        studyYears.setValue(Set.copyOf(profile.studyYears()));
        message.setValue(profile.message());
    }

    boolean isRight() {
        mark(capacity, capacity.getValue() == null ? "profile.capacity.missing" : null);
        mark(languages, languages.getValue().isEmpty() ? "profile.languages.missing" : null);
        return !capacity.isInvalid() && !languages.isInvalid();
    }

    private void mark(HasValidation field, @Nullable String problemKey) {
        field.setInvalid(problemKey != null);
        if (problemKey != null) {
            field.setErrorMessage(getTranslation(problemKey));
        }
    }

    /** Shows a refusal: what the form offers is refused for its capacity only. */
    void refuse(RuleBroken refusal) {
        capacity.setErrorMessage(Notices.sentence(refusal));
        capacity.setInvalid(true);
    }

    MentorProfile profile() {
        return new MentorProfile(
                capacity.getValue(),
                specialisation.getValue().strip(),
                industry.getValue().strip(),
                employer.getValue().strip(),
                role.getValue().strip(),
                town.getValue().strip(),
                meetingForm.getValue(),
                topics.getValue().stream().sorted().toList(),
                languages.getValue().stream().sorted().toList(),
                studyYears.getValue().stream().sorted().toList(),
                message.getValue().strip());
    }
}

package se.fsektionen.mentorship.ui.recruitment.applications;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Words;

/** An application as it was sent in. */
class ApplicationFacts extends Div {

    ApplicationFacts(ApplicationForm form) {
        add(new Facts()
                .with("form.name", form.name())
                .with("form.email", form.email())
                .with("form.telephone", form.telephone())
                .with("form.programme", Words.of(form.programme()))
                .with(
                        "form.studyYear",
                        form.studyYear() == null ? "" : form.studyYear().toString())
                .with("form.motivation", form.motivation())
                .with("form.topics", words(form.topics()))
                .with("form.industry", form.industry())
                .with("form.role", form.role())
                .with("form.specialisation", form.specialisation())
                .with("form.town", form.town())
                .with("form.meetingForm", Words.of(form.meetingForm()))
                .with("form.languages", words(form.languages())));
    }

    private static String words(List<? extends Enum<?>> values) {
        return values.stream().map(Words::of).collect(Collectors.joining(", "));
    }
}

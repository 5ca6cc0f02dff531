package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.fsektionen.mentorship.matching.CheckRun;
import se.fsektionen.mentorship.matching.CheckRun.Check;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.Dates;

/** Computes the proposal again from what was recorded when it was made, for whoever doubts it. */
class RecordPanel extends Section {

    private final Paragraph answer = new Paragraph();

    RecordPanel(String inputDigest, Queries queries) {
        addClassNames("panel", "stack", "matching-record");
        answer.getElement().setAttribute("role", "status");
        Button check = new Button(
                getTranslation("matching.record.check"),
                click -> answer.setText(queries.ask(new CheckRun(inputDigest))
                        .map(this::words)
                        .orElseGet(() -> getTranslation("matching.record.none"))));
        add(
                new H2(getTranslation("matching.record")),
                new Paragraph(getTranslation("matching.record.what")),
                new Div(check),
                answer);
    }

    private String words(Check check) {
        String key = !check.intact()
                ? "matching.record.changed"
                : !check.same()
                        ? "matching.record.different"
                        : check.proven() ? "matching.record.same" : "matching.record.unproven";
        return getTranslation(key, Dates.moment(check.at()), check.mentors(), check.applicants());
    }
}

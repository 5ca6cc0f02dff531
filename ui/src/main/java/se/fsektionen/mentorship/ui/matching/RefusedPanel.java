package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.fsektionen.mentorship.matching.FindProposal.Refused;

/** Confirmed pairs that could not start, and why. */
class RefusedPanel extends Section {

    RefusedPanel(List<Refused> pairs) {
        addClassNames("panel", "stack");
        add(new H2(getTranslation("matching.refused")));
        pairs.forEach(pair -> add(new Paragraph(getTranslation(
                "matching.refused.one",
                pair.mentorName(),
                pair.applicantName(),
                getTranslation(pair.ruleKey() + ".refused")))));
    }
}

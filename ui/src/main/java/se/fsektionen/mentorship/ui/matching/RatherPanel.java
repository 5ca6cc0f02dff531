package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who would both rather have each other than what the proposal gives them. */
class RatherPanel extends Section {

    RatherPanel(List<NamedCouple> couples) {
        addClassNames("panel", "stack", "matching-rather");
        add(new H2(getTranslation("matching.matrix.rather", couples.size())));
        if (couples.isEmpty()) {
            add(new Paragraph(getTranslation("matching.matrix.rather.none")));
        } else {
            UnorderedList list = new UnorderedList();
            couples.forEach(two -> list.add(
                    new ListItem(getTranslation("matching.matrix.rather.one", two.mentorName(), two.applicantName()))));
            add(new Paragraph(getTranslation("matching.matrix.rather.what")), list);
        }
    }
}

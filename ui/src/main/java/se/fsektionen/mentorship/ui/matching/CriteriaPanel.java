package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.ui.shell.Words;

/** By what the confirmed pairs were chosen. */
class CriteriaPanel extends Section {

    CriteriaPanel(Proposal proposal) {
        addClassNames("panel", "stack");
        UnorderedList list = new UnorderedList();
        proposal.weights().stream()
                .filter(weight -> weight.points() > 0 || weight.must())
                .sorted(Comparator.comparingInt(CriterionWeight::points).reversed())
                .forEach(weight -> list.add(new ListItem(getTranslation(
                        weight.must() ? "matching.criteria.must" : "matching.criteria.points",
                        Words.of(weight.criterion()),
                        weight.points()))));
        add(
                new H2(getTranslation("matching.criteria")),
                list,
                new Paragraph(getTranslation("matching.criteria.first", Words.of(proposal.priority()))),
                new Paragraph(getTranslation(
                        proposal.asking().first() ? "matching.criteria.asked" : "matching.criteria.notAsked")));
    }
}

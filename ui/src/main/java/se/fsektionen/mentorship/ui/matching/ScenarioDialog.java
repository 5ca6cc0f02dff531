package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Scenario;

/** A scenario beside the proposal there is: what is gained and lost, and for whom. */
class ScenarioDialog extends Dialog {

    ScenarioDialog(Proposal proposal, Scenario scenario) {
        setHeaderTitle(getTranslation("matching.scenario.title", scenario.name()));
        setWidth("44rem");
        Div body = new Div(
                OutcomePreview.figures(
                        proposal.figures(), scenario.figures(), "matching.scenario.now", "matching.scenario.then"),
                new Paragraph(getTranslation(
                        "matching.scenario.cost", Cost.of(proposal.figures().minus(scenario.figures())))));
        body.addClassName("stack");
        NativeTable differences = differences(byApplicant(proposal.pairs()), byApplicant(scenario.pairs()));
        int count = differences.getBody().getRows().size();
        body.add(new H3(getTranslation("matching.outcome.moves", count)));
        if (count > 0) {
            body.add(differences);
        }
        add(body);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    private static Map<PersonId, Pair> byApplicant(Iterable<Pair> pairs) {
        Map<PersonId, Pair> byApplicant = new HashMap<>();
        pairs.forEach(pair -> byApplicant.put(pair.applicant(), pair));
        return byApplicant;
    }

    private NativeTable differences(Map<PersonId, Pair> now, Map<PersonId, Pair> then) {
        NativeTable table = new NativeTable();
        table.addClassName("matching-figures");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("matching.applicant"));
        head.addHeaderCell().setText(getTranslation("matching.scenario.now"));
        head.addHeaderCell().setText(getTranslation("matching.scenario.then"));
        Map<String, Pair> everybody = new TreeMap<>();
        now.values().forEach(pair -> everybody.put(pair.applicantName() + pair.applicant(), pair));
        then.values().forEach(pair -> everybody.put(pair.applicantName() + pair.applicant(), pair));
        everybody.values().forEach(pair -> {
            Pair before = now.get(pair.applicant());
            Pair after = then.get(pair.applicant());
            if (before == null || after == null || !before.mentor().equals(after.mentor())) {
                NativeTableRow row = table.getBody().addRow();
                row.addHeaderCell().setText(pair.applicantName());
                row.addDataCell().setText(mentor(before));
                row.addDataCell().setText(mentor(after));
            }
        });
        return table;
    }

    private String mentor(@Nullable Pair pair) {
        return pair == null
                ? getTranslation("matching.scenario.nobody")
                : getTranslation("matching.scenario.mentor", pair.mentorName(), Percent.of(pair.fit()));
    }
}

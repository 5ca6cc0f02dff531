package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.fsektionen.mentorship.relationship.TryCareRules;
import se.fsektionen.mentorship.relationship.TryCareRules.OfTerm;
import se.fsektionen.mentorship.relationship.TryCareRules.Shown;
import se.fsektionen.mentorship.ui.shell.Words;

/** What some rules of care would have shown in the finished terms, and how little that proves. */
class CareTrialTable extends Div {

    private static final Shown NONE = new Shown(0, 0, 0);

    CareTrialTable(List<OfTerm> terms) {
        addClassName("stack");
        if (terms.isEmpty()) {
            add(new Paragraph(getTranslation("care.trial.none")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("evaluation-table");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("shell.term"));
        head.addHeaderCell().setText(getTranslation("care.trial.ended"));
        head.addHeaderCell().setText(getTranslation("care.trial.completed"));
        terms.forEach(term -> row(table, Words.of(term.termId()), term.endedEarly(), term.completed()));
        if (terms.size() > 1) {
            row(
                    table,
                    getTranslation("care.trial.all"),
                    terms.stream().map(OfTerm::endedEarly).reduce(NONE, Shown::plus),
                    terms.stream().map(OfTerm::completed).reduce(NONE, Shown::plus));
        }
        Paragraph caution = new Paragraph(getTranslation("care.trial.caution"));
        caution.addClassName("quiet");
        add(new Paragraph(getTranslation("care.trial.what", TryCareRules.DAYS_TO_ACT)), table, caution);
    }

    private void row(NativeTable table, String name, Shown endedEarly, Shown completed) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell header = row.addHeaderCell();
        header.setText(name);
        header.getElement().setAttribute("scope", "row");
        row.addDataCell().setText(words(endedEarly));
        row.addDataCell().setText(words(completed));
    }

    private String words(Shown shown) {
        return shown.pairs() == 0
                ? getTranslation("care.trial.noPairs")
                : getTranslation("care.trial.of", shown.any(), shown.pairs(), shown.red());
    }
}

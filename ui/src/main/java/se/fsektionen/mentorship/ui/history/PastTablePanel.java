package se.fsektionen.mentorship.ui.history;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** One table as it was; a long one is folded at first. */
final class PastTablePanel extends Section {

    private static final int LONG = 12;

    PastTablePanel(PastTable past) {
        addClassNames("panel", "stack");
        add(new H2(past.title()));
        if (past.rows().isEmpty()) {
            add(new Paragraph(getTranslation("past.empty")));
        } else if (past.rows().size() > LONG) {
            add(new NativeDetails(getTranslation("past.rows", past.rows().size()), table(past)));
        } else {
            add(table(past));
        }
    }

    private static NativeTable table(PastTable past) {
        NativeTable table = new NativeTable();
        table.addClassName("evaluation-table");
        NativeTableRow head = table.getHead().addRow();
        past.columns().forEach(column -> head.addHeaderCell().setText(column));
        past.rows().values().forEach(cells -> addRow(table, cells));
        return table;
    }

    private static void addRow(NativeTable table, List<String> cells) {
        NativeTableRow row = table.getBody().addRow();
        row.addHeaderCell().setText(cells.getFirst());
        cells.stream().skip(1).forEach(cell -> row.addDataCell().setText(cell));
    }
}

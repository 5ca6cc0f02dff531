package se.fsektionen.mentorship.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.ui.history.PastTable.Cell;
import se.fsektionen.mentorship.ui.history.PastTable.Change;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** What became otherwise in one table, a line a row. */
final class ChangesPanel extends Section {

    ChangesPanel(String title, List<Change> changes) {
        addClassNames("panel", "stack");
        add(new H2(title));
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("past.same")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        changes.forEach(change -> list.add(item(change)));
        add(list);
    }

    private ListItem item(Change change) {
        Tone tone = switch (change.kind()) {
            case ADDED -> Tone.GOOD;
            case GONE -> Tone.BAD;
            case ALTERED -> Tone.NEUTRAL;
        };
        Span name = new Span(change.name());
        name.addClassName("changes-name");
        Div cells = new Div(change.cells().stream().map(this::words).collect(Collectors.joining(" · ")));
        cells.addClassName("quiet");
        String kind = Words.of(change.kind());
        return new ListItem(new Tag(kind, tone), name, cells);
    }

    private String words(Cell cell) {
        return cell.before().isEmpty()
                ? getTranslation("past.cell.new", cell.column(), cell.after())
                : getTranslation("past.cell.changed", cell.column(), cell.before(), cell.after());
    }
}

package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.TryChange.Move;
import se.fsektionen.mentorship.matching.TryChange.Outcome;

/** What a change would lead to: the figures before and after, and who would move. */
class OutcomePreview extends Div {

    OutcomePreview(Outcome outcome) {
        addClassNames("matching-outcome", "stack");
        add(figures(outcome.before(), outcome.after(), "matching.outcome.before", "matching.outcome.after"));
        List<Move> moves = outcome.moves();
        if (moves.isEmpty()) {
            add(new Paragraph(getTranslation("matching.outcome.nobody")));
        } else {
            UnorderedList list = new UnorderedList();
            moves.forEach(move -> list.add(new ListItem(words(move))));
            // It scrolls, so it must be reachable by keyboard.
            list.getElement().setAttribute("tabindex", "0");
            list.getElement().setAttribute("aria-label", getTranslation("matching.outcome.moves", moves.size()));
            add(new H3(getTranslation("matching.outcome.moves", moves.size())), list);
        }
    }

    /** Two sets of pairs side by side; what differs stands out. */
    static NativeTable figures(Figures one, Figures other, String oneKey, String otherKey) {
        NativeTable table = new NativeTable();
        table.addClassName("matching-figures");
        NativeTableRow head = table.getHead().addRow();
        head.addDataCell();
        head.addHeaderCell().setText(table.getTranslation(oneKey));
        head.addHeaderCell().setText(table.getTranslation(otherKey));
        row(table, "matching.figures.pairs", one, other, figures -> Integer.toString(figures.pairs()));
        row(table, "matching.figures.mentors", one, other, figures -> Integer.toString(figures.mentors()));
        row(table, "matching.figures.worst", one, other, figures -> Percent.of(figures.worst()));
        row(table, "matching.figures.sum", one, other, OutcomePreview::sum);
        return table;
    }

    static String sum(Figures figures) {
        return I18NProvider.translate("matching.number", figures.sum());
    }

    private static void row(
            NativeTable table, String key, Figures one, Figures other, Function<Figures, String> value) {
        NativeTableRow row = table.getBody().addRow();
        row.addHeaderCell().setText(table.getTranslation(key));
        String before = value.apply(one);
        String after = value.apply(other);
        row.addDataCell().setText(before);
        row.addDataCell().setText(after);
        row.setClassName("changed", !before.equals(after));
    }

    private String words(Move move) {
        String before = choice(move.mentorBefore(), move.choiceBefore());
        String after = choice(move.mentorAfter(), move.choiceAfter());
        if (move.mentorBefore() == null) {
            return getTranslation("matching.move.gets", move.applicantName(), after);
        } else if (move.mentorAfter() == null) {
            return getTranslation("matching.move.loses", move.applicantName(), before);
        }
        return getTranslation("matching.move", move.applicantName(), before, after);
    }

    private String choice(@Nullable String mentor, @Nullable Integer choice) {
        return mentor == null || choice == null
                ? String.valueOf(mentor)
                : getTranslation("matching.move.choice", mentor, Ordinal.of(choice));
    }
}

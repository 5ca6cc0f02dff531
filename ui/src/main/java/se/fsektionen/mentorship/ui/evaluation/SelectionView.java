package se.fsektionen.mentorship.ui.evaluation;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import se.fsektionen.mentorship.evaluation.FindSelectionReview;
import se.fsektionen.mentorship.evaluation.SelectionReview;
import se.fsektionen.mentorship.evaluation.SelectionReview.ByCriterion;
import se.fsektionen.mentorship.evaluation.SelectionReview.Finding;
import se.fsektionen.mentorship.evaluation.SelectionReview.Half;
import se.fsektionen.mentorship.evaluation.SelectionReview.Relation;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Words;

/** How fit at matching related to how the pairs went, and what next term's weights could learn from it (P16). */
@Route("selection")
@Menu(order = 41, title = "selection.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class SelectionView extends Page {

    private static final String NONE = "–";

    private final Queries queries;

    SelectionView(Queries queries, Changes changes) {
        super("selection.title");
        this.queries = queries;
        setIntroduction(getTranslation("selection.introduction"));
        Freshness.refreshOnChange(this, changes, Set.of(Recomputation.GROUP), this::refresh);
        refresh();
    }

    private void refresh() {
        SelectionReview review = queries.ask(new FindSelectionReview());
        if (review.pairs() == 0) {
            setBody(emptyState(getTranslation("selection.none"), getTranslation("selection.none.what")));
        } else {
            setBody(panel(review));
        }
    }

    private Section panel(SelectionReview review) {
        Section panel = new Section(
                new H2(getTranslation("selection.relation")),
                new Paragraph(getTranslation("selection.of", review.pairs(), review.terms())),
                table(review),
                note("selection.how"),
                note("selection.caution"));
        panel.addClassNames("panel", "stack");
        return panel;
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key, SelectionReview.ENOUGH));
        note.addClassName("quiet");
        return note;
    }

    private NativeTable table(SelectionReview review) {
        NativeTable table = new NativeTable();
        table.addClassNames("evaluation-table", "selection-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of(
                "selection.criterion",
                "selection.pairs",
                "selection.better",
                "selection.worse",
                "selection.correlation",
                "selection.finding",
                "selection.points")) {
            head.addHeaderCell().setText(getTranslation(key));
        }
        row(table, getTranslation("selection.whole"), review.whole(), "");
        review.criteria().stream()
                .filter(one -> one.relation().pairs() > 0)
                .forEach(one -> row(table, Words.of(one.criterion()), one.relation(), points(one)));
        return table;
    }

    private String points(ByCriterion one) {
        int usual = one.criterion().usualPoints();
        return usual == one.suggestedPoints()
                ? Integer.toString(usual)
                : getTranslation("selection.points.change", usual, one.suggestedPoints());
    }

    private void row(NativeTable table, String name, Relation relation, String points) {
        NativeTableRow row = table.getBody().addRow();
        row.addHeaderCell().setText(name);
        cell(row, "selection.pairs", Integer.toString(relation.pairs()));
        cell(row, "selection.better", half(relation.better()));
        cell(row, "selection.worse", half(relation.worse()));
        cell(row, "selection.correlation", correlation(relation));
        NativeTableCell finding = cell(row, "selection.finding", Words.of(relation.finding()));
        if (relation.finding() == Finding.BETTER || relation.finding() == Finding.WORSE) {
            finding.addClassName("selection-clear");
        }
        cell(row, "selection.points", points);
    }

    /** On a narrow page the cells stand under each other, without the table's head. */
    private NativeTableCell cell(NativeTableRow row, String key, String text) {
        NativeTableCell cell = row.addDataCell();
        cell.setText(text);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return cell;
    }

    private String half(Half half) {
        return half.pairs() == 0
                ? NONE
                : getTranslation("selection.half", half.outcome(), half.pairs(), half.endedEarly());
    }

    private String correlation(Relation relation) {
        if (relation.correlation() == null) {
            return NONE;
        }
        return relation.least() == null
                ? getTranslation("selection.correlation.alone", relation.correlation())
                : getTranslation(
                        "selection.correlation.between", relation.correlation(), relation.least(), relation.most());
    }
}

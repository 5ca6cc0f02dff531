package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Refused;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/**
 * The pairs, each of which opens to show why. All of them stand in the page, so that the list can be searched by the browser
 * and printed. What is open stays open when the pairs change, and who was busy with somebody's row is still there.
 */
class PairList extends Section {

    private static final String FOCUS = "data-focus";
    private static final String REMEMBER_FOCUS = """
            this.addEventListener('focusin', event => {
              this.lastFocus = event.target.closest('[data-focus]')?.dataset.focus ?? this.lastFocus;
            });
            """;
    private static final String RESTORE_FOCUS = "this.querySelector(`[data-focus=\"${this.lastFocus}\"]`)?.focus()";

    private final Queries queries;
    private final @Nullable Decisions decisions;
    private final TextField search = new TextField();
    private final Checkbox lockedOnly = new Checkbox();
    private final Checkbox newOnly = new Checkbox();
    private final Select<PairOrder> order = new Select<>();
    private final Span count = new Span();
    private final NativeTable table = new NativeTable();
    /** The applicants whose rows are open. */
    private final Set<PersonId> open = new HashSet<>();

    private final List<Row> rows = new ArrayList<>();
    private @Nullable Proposal proposal;
    private Set<PairId> fresh = Set.of();

    private record Row(Pair pair, NativeTableRow line, NativeTableRow why) {}

    /** @param decisions what can be done about the pairs; null if nothing */
    PairList(Queries queries, @Nullable Decisions decisions) {
        this.queries = queries;
        this.decisions = decisions;
        addClassNames("matching-pairs", "stack");
        search.setPlaceholder(getTranslation("matching.search"));
        search.setAriaLabel(getTranslation("matching.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        lockedOnly.setLabel(getTranslation("matching.lockedOnly"));
        lockedOnly.addValueChangeListener(change -> filter());
        newOnly.setLabel(getTranslation("matching.newOnly"));
        newOnly.addValueChangeListener(change -> filter());
        order.setAriaLabel(getTranslation("matching.order"));
        order.setItems(PairOrder.values());
        order.setItemLabelGenerator(Words::of);
        order.setValue(PairOrder.BEST_FIRST);
        order.addValueChangeListener(change -> list());
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        Button print = new Button(
                getTranslation("matching.print"), click -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        Div filters = new Div(search, order, lockedOnly, newOnly, count, print);
        filters.addClassName("filters");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("matching.applicant", "matching.mentor", "matching.fit", "matching.known")) {
            head.addHeaderCell().setText(getTranslation(key));
        }
        head.addDataCell();
        add(new H2(getTranslation("matching.pairs")), filters, table);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(REMEMBER_FOCUS);
    }

    /** @param newPairs those to be marked as new */
    void show(Proposal now, Set<PairId> newPairs) {
        proposal = now;
        fresh = newPairs;
        list();
    }

    private void list() {
        if (proposal == null) {
            return;
        }
        Proposal shown = proposal;
        Set<PairId> refused = shown.refused().stream().map(Refused::pairId).collect(Collectors.toSet());
        Agreement agreement = new Agreement(shown);
        rows.clear();
        table.getBody().removeAll();
        shown.pairs().stream()
                .sorted(order.getValue().comparator())
                .forEach(pair -> rows.add(row(shown, pair, refused.contains(pair.pairId()), agreement)));
        offer(lockedOnly, shown.pairs().stream().anyMatch(Pair::locked));
        offer(newOnly, !fresh.isEmpty());
        filter();
        LostFocus.returnTo(getElement(), RESTORE_FOCUS);
    }

    private static void offer(Checkbox filter, boolean useful) {
        filter.setVisible(useful);
        if (!useful) {
            filter.setValue(false);
        }
    }

    private Row row(Proposal shown, Pair pair, boolean refused, Agreement agreement) {
        boolean confirmed = shown.state() == State.CONFIRMED;
        NativeTableRow line = table.getBody().addRow();
        NativeTableCell applicant = line.addDataCell();
        if (confirmed && !refused && decisions != null) {
            applicant.add(new Anchor("pairs/" + pair.pairId(), pair.applicantName()));
        } else {
            applicant.setText(pair.applicantName());
        }
        line.addDataCell().setText(pair.mentorName());
        line.addDataCell().add(new Percent(pair.fit()));
        NativeTableCell known = line.addDataCell();
        known.addClassName("matching-known");
        known.setText(Percent.of(pair.known()));
        known.getElement().setAttribute("data-label", getTranslation("matching.known"));
        NativeTableRow why = table.getBody().addRow();
        Button button = new Button(getTranslation("matching.why"));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("matching.why.pair", pair.applicantName(), pair.mentorName()));
        button.getElement().setAttribute(FOCUS, pair.applicant().value());
        Row row = new Row(pair, line, why);
        button.addClickListener(click -> toggle(shown, row, button));
        line.getElement()
                .addEventListener("click", click -> toggle(shown, row, button))
                .setFilter("!event.target.closest('a, vaadin-button')");
        Div marks = marks(pair, refused, agreement);
        marks.add(button);
        line.addDataCell().add(marks);
        open(shown, row, button);
        return row;
    }

    private Div marks(Pair pair, boolean refused, Agreement agreement) {
        Div marks = new Div();
        marks.addClassName("matching-marks");
        if (refused) {
            marks.add(new Tag(getTranslation("matching.refused.mark"), Tone.BAD));
        }
        if (pair.known() < Explanations.LITTLE) {
            marks.add(new Tag(getTranslation("matching.little.mark"), Tone.WARNING));
        }
        if (fresh.contains(pair.pairId())) {
            marks.add(new Tag(getTranslation("matching.new"), Tone.GOOD));
        }
        if (agreement.isAgreed(pair)) {
            marks.add(new Tag(getTranslation("matching.agreed"), Tone.GOOD));
        }
        if (pair.locked()) {
            marks.add(new Tag(getTranslation("matching.locked"), Tone.NEUTRAL));
        }
        return marks;
    }

    private void toggle(Proposal shown, Row row, Button button) {
        PersonId applicant = row.pair().applicant();
        if (!open.remove(applicant)) {
            open.add(applicant);
        }
        open(shown, row, button);
        row.why().setVisible(open.contains(applicant));
    }

    /** Shows why, if the pair is open. */
    private void open(Proposal shown, Row row, Button button) {
        Pair pair = row.pair();
        boolean isOpen = open.contains(pair.applicant());
        button.getElement().setAttribute("aria-expanded", Boolean.toString(isOpen));
        row.why().removeAll();
        if (isOpen) {
            NativeTableCell cell = row.why().addDataCell();
            cell.setColspan(5);
            cell.getElement().setAttribute(FOCUS, pair.applicant().value());
            cell.add(new CoupleDetails(shown, NamedCouple.of(pair), true, queries, decisions, () -> {}));
        }
    }

    private void filter() {
        String words = search.getValue().strip().toLowerCase(Locale.ROOT);
        int shown = 0;
        for (Row row : rows) {
            Pair pair = row.pair();
            boolean wanted = (pair.locked() || !lockedOnly.getValue())
                    && (fresh.contains(pair.pairId()) || !newOnly.getValue())
                    && (pair.applicantName() + " " + pair.mentorName())
                            .toLowerCase(Locale.ROOT)
                            .contains(words);
            row.line().setVisible(wanted);
            row.why().setVisible(wanted && open.contains(pair.applicant()));
            shown += wanted ? 1 : 0;
        }
        count.setText(getTranslation("matching.shown", shown, rows.size()));
    }
}

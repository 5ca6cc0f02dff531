package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.matching.FindMatrix;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.TermPage;
import se.fsektionen.mentorship.ui.shell.Words;

/** Every applicant against every mentor of a term. The consulted parties may look, the coordinator may decide here too. */
@Route("matching/matrix")
@RolesAllowed({"COORDINATOR", "BUSINESS_RELATIONS", "INDUSTRY_COMMITTEE"})
public class MatrixView extends TermPage {

    private final Queries queries;
    private final boolean coordinator;
    private final Decisions decisions;
    private final MatrixTable table = new MatrixTable(this::open);
    private final RadioButtonGroup<MatrixMeasure> measure = new RadioButtonGroup<>();
    private final Anchor back = new Anchor();
    private final Div legend = new Div();
    private final Div below = new Div();
    private @Nullable Proposal proposal;
    private @Nullable Matrix shown;
    private @Nullable CoupleDialog dialog;
    /** Which round's; null for the latest. */
    private @Nullable Integer round;

    MatrixView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        super("matching.matrix.title", queries);
        this.queries = user.is(Role.COORDINATOR) ? queries : new Disguise(queries);
        coordinator = user.is(Role.COORDINATOR);
        decisions = new Decisions(
                this.queries,
                commands.by(user.actor()),
                () -> Objects.requireNonNull(proposal),
                this::showDecided,
                this::refresh);
        addClassName("matching-wide");
        back.setText(getTranslation("matching.matrix.back"));
        back.addClassName("matching-link");
        measure.setLabel(getTranslation("matching.matrix.shows"));
        measure.addClassName("in-a-row");
        measure.setItems(MatrixMeasure.values());
        measure.setItemLabelGenerator(Words::of);
        measure.setValue(MatrixMeasure.FIT);
        measure.addValueChangeListener(change -> show());
        refreshOnChange(changes, Set.of("matching.projection", "recruitment.projection"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        round = RoundLinks.asked(event.getLocation());
        super.beforeEnter(event);
    }

    /** Shows the new proposal, and how much is new in it. */
    private void showDecided() {
        Proposal before = Objects.requireNonNull(proposal);
        refresh();
        if (proposal != null) {
            Notices.success(getTranslation(
                    "matching.proposed.changed",
                    MatchingView.newPairs(before, proposal).size()));
        }
    }

    @Override
    protected void showTerm(Term term) {
        back.setHref(RoundLinks.address("matching", term.termId(), round));
        Optional<Proposal> found =
                queries.ask(new FindProposal(term.termId(), round)).filter(one -> one.state() != State.OPENED);
        Optional<Matrix> matrix = found.flatMap(one -> queries.ask(new FindMatrix(term.termId(), round)))
                .map(SortedMatrix::of);
        if (found.isEmpty() || matrix.isEmpty()) {
            proposal = null;
            shown = null;
            setIntroduction("");
            setActions();
            setBody(emptyState(
                    getTranslation("matching.matrix.none"),
                    getTranslation(found.isEmpty() ? "matching.matrix.none.what" : "matching.record.none"),
                    back));
            return;
        }
        boolean first = shown == null;
        boolean changed = !found.get().equals(proposal) || !matrix.get().equals(shown);
        proposal = found.get();
        shown = matrix.get();
        if (changed) {
            show();
            refreshDialog();
        }
        if (first) {
            setIntroduction(getTranslation(
                    proposal.state() == State.CONFIRMED
                            ? "matching.matrix.introduction.confirmed"
                            : "matching.matrix.introduction"));
            Button print = new Button(
                    getTranslation("matching.print"), click -> getElement().executeJs("window.print()"));
            print.addThemeVariants(ButtonVariant.TERTIARY);
            setActions(back, print);
            setBody(measure, legend, table, below);
        }
    }

    private void show() {
        if (shown == null || proposal == null) {
            return;
        }
        Couples couples = new Couples(shown);
        table.show(shown, measure.getValue(), proposal.priority());
        legend.removeAll();
        legend.add(new MatrixLegend(measure.getValue()));
        below.removeAll();
        below.add(new RatherPanel(shown.rather().stream().map(couples::named).toList()));
    }

    private void open(int applicant, int mentor) {
        if (shown != null && proposal != null) {
            dialog = new CoupleDialog(
                    new Couples(shown).named(applicant, mentor),
                    queries,
                    coordinator && proposal.state() == State.PROPOSED ? decisions : null);
            showDialog();
            dialog.open();
        }
    }

    /** Keeps an open dialog as things are now. */
    private void refreshDialog() {
        if (dialog != null && dialog.isOpened()) {
            showDialog();
        }
    }

    private void showDialog() {
        if (dialog != null && shown != null && proposal != null) {
            Proposal now = proposal;
            CoupleDialog current = dialog;
            new Couples(shown).cell(current.two().couple()).ifPresent(cell -> current.show(now, cell));
        }
    }
}

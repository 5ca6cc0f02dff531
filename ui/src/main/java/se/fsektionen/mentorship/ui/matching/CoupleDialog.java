package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.matching.FindMatrix.Cell;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.Standing;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** Any two people of the matrix: how they stand, what choosing them costs, and why. */
class CoupleDialog extends Dialog {

    private final NamedCouple two;
    private final Queries queries;
    private final @Nullable Decisions decisions;
    private final Div body = new Div();

    /** @param decisions what can be decided; null if nothing */
    CoupleDialog(NamedCouple two, Queries queries, @Nullable Decisions decisions) {
        this.two = two;
        this.queries = queries;
        this.decisions = decisions;
        setHeaderTitle(getTranslation("matching.matrix.rather.one", two.mentorName(), two.applicantName()));
        setWidth("60rem");
        add(body);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    NamedCouple two() {
        return two;
    }

    /** Shows how it is now. */
    void show(Proposal proposal, Cell cell) {
        body.removeAll();
        Div standing = new Div(new Tag(Words.of(cell.standing()), Tone.NEUTRAL));
        standing.addClassName("choices");
        if (cell.cost() != null && cell.standing() == Standing.POSSIBLE) {
            standing.add(new Span(getTranslation("matching.matrix.cost", Cost.of(cell.cost()))));
        }
        body.add(standing, new CoupleDetails(proposal, two, cell.cost() != null, queries, decisions, this::close));
    }
}

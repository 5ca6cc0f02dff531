package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Ruling;

/** The pairs that are locked or forbidden, and why. */
class RulingsPanel extends Section {

    /** @param decisions what can be decided; null if nothing */
    RulingsPanel(Proposal proposal, @Nullable Decisions decisions) {
        addClassNames("panel", "stack");
        add(new H2(getTranslation("matching.rulings")));
        if (proposal.rulings().isEmpty()) {
            add(new Paragraph(
                    getTranslation(decisions == null ? "matching.rulings.none.consulted" : "matching.rulings.none")));
        }
        proposal.rulings().forEach(ruling -> add(line(ruling, decisions)));
    }

    private Div line(Ruling ruling, @Nullable Decisions decisions) {
        Div line = new Div(new Span(getTranslation(
                ruling.kept()
                        ? "matching.ruling.kept"
                        : ruling.locked() ? "matching.ruling.locked" : "matching.ruling.forbidden",
                ruling.mentorName(),
                ruling.applicantName(),
                ruling.reason())));
        line.addClassName("matching-person");
        if (decisions != null) {
            Button free = new Button(
                    getTranslation(ruling.locked() ? "matching.free" : "matching.free.ban"),
                    click -> decisions.free(NamedCouple.of(ruling), ruling.locked()));
            free.setAriaLabel(
                    getTranslation("matching.free.which", free.getText(), ruling.mentorName(), ruling.applicantName()));
            free.addThemeVariants(ButtonVariant.SMALL);
            line.add(free);
        }
        return line;
    }
}

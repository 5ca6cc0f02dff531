package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.FindWishing;
import se.fsektionen.mentorship.matching.FindWishing.Wishing;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.Dates;

/** How many of the applicants have wished for mentors themselves, and who has not. */
class WishesPanel extends Section {

    private final Queries queries;
    private final Commands.Sender commands;

    WishesPanel(Queries queries, Commands.Sender commands) {
        this.queries = queries;
        this.commands = commands;
        addClassNames("panel", "stack", "matching-wishes");
    }

    /** @param open whether the applicants can still be let wish */
    void show(TermId term, boolean open) {
        List<Wishing> all = queries.ask(new FindWishing(term));
        removeAll();
        setVisible(open || !all.isEmpty());
        add(new H2(getTranslation("matching.wishes")));
        List<Wishing> silent =
                all.stream().filter(each -> each.wishedAt() == null).toList();
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("matching.wishes.none")));
        } else {
            LocalDate last =
                    all.stream().map(Wishing::wishBy).max(LocalDate::compareTo).orElseThrow();
            add(new Paragraph(getTranslation(
                    "matching.wishes.summary", all.size() - silent.size(), all.size(), Dates.day(last))));
        }
        if (!all.isEmpty() && !silent.isEmpty()) {
            add(new Details(
                    getTranslation("matching.wishes.silent", silent.size()),
                    new Paragraph(silent.stream().map(Wishing::name).collect(Collectors.joining(", ")))));
        }
        if (open && (all.isEmpty() || !silent.isEmpty())) {
            Button let = new Button(
                    getTranslation(all.isEmpty() ? "matching.wishes.let" : "matching.wishes.letAgain"),
                    click -> new LetWishDialog(ProposalId.of(term), commands, () -> show(term, true)).open());
            let.addThemeVariants(ButtonVariant.SMALL);
            add(let);
        }
    }
}

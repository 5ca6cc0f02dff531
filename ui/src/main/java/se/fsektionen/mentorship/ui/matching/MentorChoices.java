package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindMentorChoices;
import se.fsektionen.mentorship.matching.FindMentorChoices.Choice;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.ReasonDialog;

/** All mentors an applicant could get, best fit first; choosing one locks the pair. */
class MentorChoices extends Dialog {

    /** @param lock locks the pair, for a reason */
    MentorChoices(
            ProposalId proposal, PersonId applicant, String name, Queries queries, BiConsumer<LockPair, String> lock) {
        super();
        setHeaderTitle(getTranslation("matching.choose.title", name));
        setWidth("44rem");
        List<Choice> choices = queries.ask(new FindMentorChoices(proposal, applicant));
        Grid<Choice> grid = new Grid<>();
        grid.addColumn(Choice::name)
                .setHeader(getTranslation("matching.mentor"))
                .setAutoWidth(true);
        grid.addComponentColumn(choice -> new Percent(choice.fit()))
                .setHeader(getTranslation("matching.fit"))
                .setAutoWidth(true);
        grid.addColumn(choice -> getTranslation("matching.choose.mentees", choice.mentees(), choice.places()))
                .setHeader("")
                .setAutoWidth(true);
        grid.addComponentColumn(choice -> {
                    Button button = new Button(getTranslation("matching.choose.this"), click -> {
                        close();
                        new ReasonDialog(
                                        getTranslation("matching.lock"),
                                        getTranslation("matching.lock.what", choice.name(), name),
                                        getTranslation("matching.lock"),
                                        reason ->
                                                lock.accept(new LockPair(proposal, choice.mentor(), applicant), reason))
                                .open();
                    });
                    button.setAriaLabel(getTranslation("matching.choose.this") + " " + choice.name());
                    button.addThemeVariants(ButtonVariant.SMALL);
                    return button;
                })
                .setFlexGrow(0);
        grid.setItems(choices);
        if (choices.isEmpty()) {
            add(new Paragraph(getTranslation("matching.choose.none")));
        } else {
            add(grid);
        }
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }
}

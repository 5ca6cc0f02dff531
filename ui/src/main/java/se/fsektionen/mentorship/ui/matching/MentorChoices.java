package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.matching.FindMentorChoices;
import se.fsektionen.mentorship.matching.FindMentorChoices.Choice;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;

/** All mentors an applicant could get, best fit first, and whom they have in the proposal. */
class MentorChoices extends Dialog {

    private final Proposal proposal;
    private final PersonId applicant;
    private final Consumer<Choice> chosen;

    MentorChoices(Proposal proposal, PersonId applicant, String name, Queries queries, Consumer<Choice> chosen) {
        super();
        this.proposal = proposal;
        this.applicant = applicant;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("matching.choose.title", name));
        setWidth("40rem");
        List<Choice> choices = queries.ask(new FindMentorChoices(proposal.proposalId(), applicant));
        if (choices.isEmpty()) {
            add(new Paragraph(getTranslation("matching.choose.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("matching-choices");
            choices.forEach(choice -> list.add(line(choice)));
            add(new Paragraph(getTranslation("matching.choose.what")), list);
        }
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    private ListItem line(Choice choice) {
        List<Pair> mentees = proposal.pairs().stream()
                .filter(pair -> pair.mentor().equals(choice.mentor()))
                .toList();
        Span places = new Span(
                mentees.isEmpty()
                        ? getTranslation("matching.choose.free", choice.places())
                        : getTranslation(
                                "matching.choose.has",
                                mentees.stream().map(Pair::applicantName).collect(Collectors.joining(", ")),
                                choice.places() - choice.mentees()));
        places.addClassName("quiet");
        Div who = new Div(new Span(choice.name()), places);
        Percent fit = new Percent(choice.fit());
        if (mentees.stream().anyMatch(pair -> pair.applicant().equals(applicant))) {
            return new ListItem(who, fit, new Tag(getTranslation("matching.choose.current"), Tone.NEUTRAL));
        }
        Button choose = new Button(getTranslation("matching.choose.this"), click -> {
            close();
            chosen.accept(choice);
        });
        choose.setAriaLabel(getTranslation("matching.choose.this") + " " + choice.name());
        choose.addThemeVariants(ButtonVariant.SMALL);
        return new ListItem(who, fit, choose);
    }
}

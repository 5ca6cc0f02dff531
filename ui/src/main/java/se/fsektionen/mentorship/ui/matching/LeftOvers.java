package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.matching.FindProposal.Left;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.ui.shell.Words;

/** Who has no partner, why, and what can be done about it. */
class LeftOvers extends Div {

    /** @param action what can be done for an applicant; none where it answers with an empty list */
    LeftOvers(Proposal proposal, Function<Left, List<Button>> action) {
        addClassName("matching-left");
        add(
                section("matching.left.applicants", proposal.applicantsLeft(), action),
                section("matching.left.mentors", proposal.mentorsLeft(), mentor -> List.of()));
    }

    private Section section(String titleKey, List<Left> people, Function<Left, List<Button>> action) {
        Section section = new Section(new H2(getTranslation(titleKey, people.size())));
        section.addClassNames("panel", "stack");
        if (people.isEmpty()) {
            section.add(new Paragraph(getTranslation("matching.left.none")));
        }
        people.stream()
                .collect(Collectors.groupingBy(Left::why, TreeMap::new, Collectors.toList()))
                .forEach((why, those) -> {
                    UnorderedList list = new UnorderedList();
                    list.addClassName("matching-people");
                    those.forEach(left -> list.add(line(left, action)));
                    section.add(new Paragraph(Words.of(why)), list);
                });
        return section;
    }

    private static ListItem line(Left left, Function<Left, List<Button>> action) {
        ListItem line = new ListItem(new Span(left.name()));
        action.apply(left).forEach(button -> {
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            line.add(button);
        });
        return line;
    }
}

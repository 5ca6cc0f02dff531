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
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.matching.FindProposal.Left;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.ui.matching.Couples.Choice;
import se.fsektionen.mentorship.ui.shell.Words;

/** Who has no partner, why, and what it would take to give them one. */
class LeftOvers extends Div {

    private final Function<Left, Optional<Choice>> leastCostly;

    /**
     * @param leastCostly whom one could get for the least
     * @param decisions what can be decided; null if nothing
     */
    LeftOvers(Proposal proposal, Function<Left, Optional<Choice>> leastCostly, @Nullable Decisions decisions) {
        this.leastCostly = leastCostly;
        addClassName("matching-left");
        Side applicants = new Side(
                "matching.left.applicants",
                "matching.choose.first",
                "matching.choose.title",
                choice -> choice.couple().mentorName());
        Side mentors = new Side(
                "matching.left.mentors",
                "matching.choose.applicant",
                "matching.choose.applicant.title",
                choice -> choice.couple().applicantName());
        add(
                section(
                        applicants,
                        proposal.applicantsLeft(),
                        decisions == null ? null : left -> decisions.chooseMentor(left.person(), left.name())),
                section(
                        mentors,
                        proposal.mentorsLeft(),
                        decisions == null ? null : left -> decisions.chooseApplicant(left.person(), left.name())));
    }

    /** How one of the two sides is worded. */
    private record Side(String titleKey, String chooseKey, String labelKey, Function<Choice, String> partner) {}

    private Section section(Side side, List<Left> people, @Nullable Consumer<Left> choose) {
        Section section = new Section(new H2(getTranslation(side.titleKey(), people.size())));
        section.addClassNames("panel", "stack");
        if (people.isEmpty()) {
            section.add(new Paragraph(getTranslation("matching.left.none")));
        }
        people.stream()
                .collect(Collectors.groupingBy(Left::why, TreeMap::new, Collectors.toList()))
                .forEach((why, those) -> {
                    UnorderedList list = new UnorderedList();
                    list.addClassName("matching-people");
                    those.forEach(left -> list.add(line(side, left, choose)));
                    section.add(new Paragraph(Words.of(why)), list);
                });
        return section;
    }

    private ListItem line(Side side, Left left, @Nullable Consumer<Left> choose) {
        Div who = new Div(new Span(left.name()));
        leastCostly.apply(left).ifPresent(choice -> {
            Span cost = new Span(getTranslation(
                    "matching.left.least",
                    side.partner().apply(choice),
                    Percent.of(choice.fit()),
                    Cost.of(choice.cost())));
            cost.addClassName("quiet");
            who.add(cost);
        });
        ListItem line = new ListItem(who);
        if (choose != null) {
            Button button = new Button(getTranslation(side.chooseKey()), click -> choose.accept(left));
            button.setAriaLabel(getTranslation(side.labelKey(), left.name()));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            line.add(button);
        }
        return line;
    }
}

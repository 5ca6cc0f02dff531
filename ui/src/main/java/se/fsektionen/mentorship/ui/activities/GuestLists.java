package se.fsektionen.mentorship.ui.activities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Answer;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.ui.shell.People;

/** Those invited, by what they answered and then by name: on paper, a list for the door. */
class GuestLists extends Section {

    private static final List<Answer> ORDER = List.of(Answer.YES, Answer.NONE, Answer.NO);

    private final boolean linked;

    /** @param linked whether the names lead to the people's own pages */
    GuestLists(Activity activity, Queries queries, boolean linked) {
        this.linked = linked;
        addClassNames("stack", "guests");
        add(new H2(getTranslation("activities.guests")), new Paragraph(ActivitiesView.counts(activity)));
        if (!activity.guests().isEmpty()) {
            Button print = new Button(
                    getTranslation("activities.print"), click -> getElement().executeJs("window.print()"));
            print.addThemeVariants(ButtonVariant.SMALL);
            print.addClassName("no-print");
            add(print);
        }
        People people = People.of(activity.guests().stream().map(Guest::person).toList(), queries);
        Collator swedish = Collator.getInstance(Language.SWEDISH.locale());
        for (Answer answer : ORDER) {
            List<PersonId> guests = activity.guests().stream()
                    .filter(guest -> guest.answer() == answer)
                    .map(Guest::person)
                    .sorted(Comparator.comparing(people::name, swedish))
                    .toList();
            if (!guests.isEmpty()) {
                add(list(answer, guests, people));
            }
        }
    }

    private Div list(Answer answer, List<PersonId> guests, People people) {
        UnorderedList list = new UnorderedList();
        guests.forEach(guest -> list.add(item(guest, people)));
        Div group = new Div(new H3(getTranslation("activities.guests." + answer.name(), guests.size())), list);
        group.addClassNames("panel", "stack");
        return group;
    }

    private ListItem item(PersonId guest, People people) {
        Component name = linked ? new Anchor("people/" + guest, people.name(guest)) : new Span(people.name(guest));
        Span occupation = new Span(Optional.ofNullable(people.person(guest))
                .map(Person::occupation)
                .orElse(""));
        occupation.addClassName("quiet");
        return new ListItem(name, occupation);
    }
}

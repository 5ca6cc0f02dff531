package se.fsektionen.mentorship.ui.correspondence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.fsektionen.mentorship.correspondence.LetterId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.relationship.TimelineEntry;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Words;

/** What has become of a letter, step by step, told as the recipient's timeline tells it. */
class LetterHistory extends Section {

    private final OrderedList steps = new OrderedList();

    LetterHistory() {
        addClassNames("panel", "stack");
        steps.addClassName("letter-steps");
        add(new H2(getTranslation("outbox.history")), steps);
    }

    /** @param recipient all that happened to the recipient */
    void show(LetterId letter, List<TimelineEntry> recipient) {
        steps.removeAll();
        recipient.stream()
                .filter(entry -> letter.value().equals(entry.content().get("letterId")))
                .forEach(entry -> steps.add(step(entry)));
    }

    private ListItem step(TimelineEntry entry) {
        Span when = new Span(Dates.moment(entry.at()));
        when.addClassName("quiet");
        String sentence = getTranslation("timeline." + entry.type());
        Div what = new Div(new Span(
                entry.actor().role() == Role.SYSTEM
                        ? sentence
                        : getTranslation(
                                "outbox.history.by",
                                sentence,
                                Words.of(entry.actor().role()))));
        Object problem = entry.content().get("problem");
        if (problem != null) {
            Span said = new Span(problem.toString());
            said.addClassName("quiet");
            what.add(new Div(said));
        }
        return new ListItem(when, what);
    }
}

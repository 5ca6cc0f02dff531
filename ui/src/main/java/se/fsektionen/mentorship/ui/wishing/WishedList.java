package se.fsektionen.mentorship.ui.wishing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.fsektionen.mentorship.kernel.PersonId;

/** The mentors wished for, in order. */
class WishedList extends OrderedList {

    private final MentorNames names;

    WishedList(List<PersonId> wished, MentorNames names) {
        this.names = names;
        addClassName("wished");
        wished.forEach(this::add);
    }

    /** @param actions what can be done with the wish */
    void add(PersonId mentor, Component... actions) {
        Span details = new Span(names.detailsOf(mentor));
        details.addClassName("quiet");
        Div who = new Div(new Span(names.of(mentor)), details);
        who.addClassName("wished-who");
        ListItem line = new ListItem(who);
        line.add(actions);
        add(line);
    }
}

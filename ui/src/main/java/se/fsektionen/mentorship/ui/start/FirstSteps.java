package se.fsektionen.mentorship.ui.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What to begin with in an empty programme. */
class FirstSteps extends Div {

    FirstSteps(boolean alumniKnown) {
        addClassName("start-first");
        add(
                new H2(getTranslation("start.first.title")),
                new Paragraph(getTranslation("start.first.what")),
                new OrderedList(
                        step("start.first.term", "terms", false),
                        step("start.first.alumni", "alumni", alumniKnown),
                        step("start.first.brochures", "brochures", false),
                        step("start.first.mail", "outbox", false),
                        step("start.first.accounts", "accounts", false)));
    }

    private ListItem step(String key, String address, boolean done) {
        Anchor link = new Anchor(address, getTranslation(key));
        ListItem step = new ListItem(link, new Paragraph(getTranslation(key + ".what")));
        if (done) {
            Span mark = new Span(getTranslation("start.first.done"));
            mark.addClassName("start-done");
            step.addComponentAtIndex(1, mark);
        }
        return step;
    }
}

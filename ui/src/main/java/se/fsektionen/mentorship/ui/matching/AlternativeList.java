package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;

/** Whom one could choose, how well they fit and what it costs. */
class AlternativeList extends UnorderedList {

    /** @param chosen runs before what was chosen is done */
    AlternativeList(List<Alternative> alternatives, boolean mayChoose, Runnable chosen) {
        addClassName("matching-choices");
        alternatives.forEach(each -> add(line(each, mayChoose, chosen)));
    }

    private ListItem line(Alternative alternative, boolean mayChoose, Runnable chosen) {
        Span detail = new Span(alternative.detail());
        detail.addClassName("quiet");
        Span cost = new Span(alternative.isNow() ? "" : Cost.of(alternative.cost()));
        cost.addClassName("matching-cost");
        Div who = new Div(new Span(alternative.name()), detail, cost);
        ListItem line = new ListItem(who);
        if (alternative.fit() != null) {
            line.add(new Percent(alternative.fit()));
        }
        if (alternative.isNow()) {
            line.add(new Tag(getTranslation("matching.choose.current"), Tone.NEUTRAL));
        } else if (mayChoose) {
            line.add(choose(alternative, chosen));
        }
        return line;
    }

    private Component choose(Alternative alternative, Runnable chosen) {
        Button choose = new Button(getTranslation("matching.choose.this"), click -> {
            chosen.run();
            if (alternative.choose() != null) {
                alternative.choose().run();
            }
        });
        choose.setAriaLabel(getTranslation("matching.choose.this") + " " + alternative.name());
        choose.addThemeVariants(ButtonVariant.SMALL);
        return choose;
    }
}

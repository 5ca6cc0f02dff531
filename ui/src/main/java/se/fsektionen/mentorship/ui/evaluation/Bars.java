package se.fsektionen.mentorship.ui.evaluation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import se.fsektionen.mentorship.ui.shell.Facts;

/** Numbers with bars as long as they are large, so that they can be compared by eye. */
class Bars extends Div {

    private final int most;
    private final Facts facts = new Facts();

    /** @param most the number whose bar is the whole width */
    Bars(int most) {
        this.most = most;
        facts.addClassName("evaluation-bars");
        add(facts);
    }

    Bars with(String labelKey, int number) {
        facts.with(labelKey, bar(number, most));
        return this;
    }

    static Div bar(int number, int most) {
        Span length = new Span();
        length.addClassName("evaluation-bar");
        length.getStyle().setWidth(String.format(Locale.ROOT, "%.1f%%", 100.0 * number / Math.max(1, most)));
        length.getElement().setAttribute("aria-hidden", "true");
        Span track = new Span(length);
        track.addClassName("evaluation-track");
        Div bar = new Div(new Span(Integer.toString(number)), track);
        bar.addClassName("evaluation-number");
        return bar;
    }
}

package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** A share from 0 to 1 in words and as a bar. */
class Percent extends Div {

    Percent(double share) {
        this(of(share), share);
    }

    Percent(String words, double share) {
        addClassName("matching-percent");
        Span length = new Span();
        length.getStyle().setWidth(String.format(Locale.ROOT, "%.0f%%", share * 100));
        Span track = new Span(length);
        track.addClassName("matching-track");
        track.getElement().setAttribute("aria-hidden", "true");
        add(new Span(words), track);
    }

    static String of(double share) {
        return I18NProvider.translate("matching.percent", Math.round(share * 100));
    }
}

package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A word or two on how something is; the colour never says more than the words. */
public final class Tag extends Span {

    /** What the colour underlines. */
    public enum Tone {
        NEUTRAL,
        GOOD,
        WARNING,
        BAD
    }

    public Tag(String text, Tone tone) {
        super(text);
        addClassNames("tag", tone.name().toLowerCase(Locale.ROOT));
    }
}

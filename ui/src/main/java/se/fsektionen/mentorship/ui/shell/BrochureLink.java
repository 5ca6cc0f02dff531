package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import se.fsektionen.mentorship.correspondence.Brochure;

/** Opens a brochure, which anybody may read, beside the page. */
public class BrochureLink extends Anchor {

    public BrochureLink(Brochure brochure, String text) {
        setHref("/brochure/" + brochure.name().toLowerCase(Locale.ROOT) + ".pdf");
        setText(text);
        setRouterIgnore(true);
        setTarget("_blank");
    }
}

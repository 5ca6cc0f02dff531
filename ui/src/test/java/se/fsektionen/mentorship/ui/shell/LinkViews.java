package se.fsektionen.mentorship.ui.shell;

import java.util.List;
import se.fsektionen.mentorship.platform.Queries;

/** Makes the page of personal links, for tests of what one link opens. */
public final class LinkViews {

    private LinkViews() {}

    public static LinkView of(Queries queries, LinkContent content) {
        return new LinkView(queries, List.of(content));
    }
}

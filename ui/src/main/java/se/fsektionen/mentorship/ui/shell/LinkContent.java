package se.fsektionen.mentorship.ui.shell;

import se.fsektionen.mentorship.correspondence.FindLink.FoundLink;
import se.fsektionen.mentorship.correspondence.LinkPurpose;

/** What personal links of one purpose open: one bean for each purpose. */
public interface LinkContent {

    LinkPurpose purpose();

    /**
     * Fills the page for whoever holds a valid link. The link is checked again before each visit, not before each press of a
     * button: commands are checked by their own rules.
     */
    void open(FoundLink link, LinkView page);
}

package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;

/** The rounds of a term, of which one is shown. */
class RoundLinks extends Nav {

    RoundLinks(Proposal shown) {
        addClassNames("choices", "matching-rounds");
        getElement().setAttribute("aria-label", getTranslation("matching.rounds"));
        for (int round = 1; round <= shown.rounds(); round++) {
            String name = getTranslation(round == 1 ? "matching.round.first" : "matching.round", round);
            if (round == shown.round()) {
                Span here = new Span(name);
                here.getElement().setAttribute("aria-current", "page");
                add(here);
            } else {
                add(new Anchor(address("matching", shown.termId(), round), name));
            }
        }
    }

    /** @param round null for the latest */
    static String address(String page, TermId term, @Nullable Integer round) {
        return page + "?term=" + term + (round == null ? "" : "&round=" + round);
    }

    /** Which round an address asks for; null for the latest. */
    static @Nullable Integer asked(Location location) {
        return location.getQueryParameters()
                .getSingleParameter("round")
                .filter(round -> round.matches("[1-9][0-9]?"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}

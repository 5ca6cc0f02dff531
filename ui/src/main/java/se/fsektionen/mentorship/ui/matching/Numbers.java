package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.State;

/** The proposal in a few numbers. */
class Numbers extends DescriptionList {

    Numbers(Proposal proposal) {
        addClassName("matching-numbers");
        number("matching.numbers.pairs", Integer.toString(proposal.pairs().size()));
        if (proposal.state() == State.PROPOSED) {
            // Afterwards these are those who still have no partner.
            number("matching.numbers.applicants", Integer.toString(proposal.applicants()));
            number("matching.numbers.mentors", Integer.toString(proposal.mentors()));
            number("matching.numbers.places", Integer.toString(proposal.places()));
        }
        proposal.pairs().stream()
                .mapToDouble(Pair::fit)
                .average()
                .ifPresent(fit -> number("matching.numbers.fit", Percent.of(fit)));
        proposal.pairs().stream()
                .mapToDouble(Pair::fit)
                .min()
                .ifPresent(fit -> number("matching.numbers.worst", Percent.of(fit)));
        number(
                "matching.numbers.applicantsLeft",
                Integer.toString(proposal.applicantsLeft().size()));
        number(
                "matching.numbers.mentorsLeft",
                Integer.toString(proposal.mentorsLeft().size()));
        long locked = proposal.pairs().stream().filter(Pair::locked).count();
        if (locked > 0) {
            number("matching.numbers.locked", Long.toString(locked));
        }
    }

    private void number(String key, String value) {
        add(new Div(new Term(getTranslation(key)), new Description(value)));
    }
}

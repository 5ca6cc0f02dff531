package se.fsektionen.mentorship.ui.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.Words;

/** What a consulted party comes here for: the proposals that are open for its opinion (P15). */
class WaitingConsultations extends Div {

    WaitingConsultations(List<Term> running, ConsultedParty party, Queries queries) {
        addClassNames("panel", "stack");
        List<Proposal> open = running.stream()
                .flatMap(term -> queries.ask(new FindProposal(term.termId())).stream())
                .filter(proposal -> proposal.state() == State.PROPOSED)
                .toList();
        open.forEach(proposal -> add(new Anchor(
                "matching?term=" + proposal.termId(),
                getTranslation(
                        hasSpoken(party, proposal) ? "matching.consulted.given" : "matching.consulted.waiting",
                        Words.of(proposal.termId())))));
        if (open.isEmpty()) {
            add(new Paragraph(getTranslation("matching.consulted.none")));
        }
    }

    private static boolean hasSpoken(ConsultedParty party, Proposal proposal) {
        return proposal.consultations().stream().anyMatch(said -> said.party() == party && said.onThesePairs());
    }
}

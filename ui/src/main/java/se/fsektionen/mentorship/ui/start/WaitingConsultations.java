package se.fsektionen.mentorship.ui.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.Words;

/** What the consulted parties come here for: the proposals that wait for their opinion (P15). */
class WaitingConsultations extends Div {

    WaitingConsultations(List<Term> running, Queries queries) {
        addClassNames("panel", "stack");
        List<TermId> waiting = running.stream()
                .map(Term::termId)
                .filter(term -> queries.ask(new FindProposal(term))
                        .filter(proposal -> proposal.state() == State.PROPOSED)
                        .isPresent())
                .toList();
        waiting.forEach(term ->
                add(new Anchor("matching?term=" + term, getTranslation("matching.consulted.waiting", Words.of(term)))));
        if (waiting.isEmpty()) {
            add(new Paragraph(getTranslation("matching.consulted.none")));
        }
    }
}

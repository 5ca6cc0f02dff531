package se.fsektionen.mentorship.ui.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.fsektionen.mentorship.evaluation.FindStatistics;
import se.fsektionen.mentorship.evaluation.TermStatistics;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.FindSeal;
import se.fsektionen.mentorship.platform.FindSeal.Seal;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.ReadModels;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.TermPage;

/** The statistics of a term, and computing them anew from its history (P16, P24, P25). */
@Route("evaluation")
@Menu(order = 40, title = "evaluation.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class EvaluationView extends TermPage {

    private final Queries queries;
    private final boolean coordinator;
    private final Recomputation recomputation;

    EvaluationView(Queries queries, Changes changes, ReadModels readModels, CurrentUser user) {
        super("evaluation.title", queries);
        this.queries = queries;
        this.coordinator = user.is(Role.COORDINATOR);
        this.recomputation = new Recomputation(readModels, this::digest, this::refresh);
        setIntroduction(getTranslation("evaluation.introduction"));
        refreshOnChange(changes, Set.of(Recomputation.GROUP));
    }

    @Override
    protected void showTerm(Term term) {
        if (recomputation.isUnderWay()) {
            return;
        }
        Optional<TermStatistics> statistics = queries.ask(new FindStatistics(term.termId()));
        if (statistics.isEmpty()) {
            setActions();
            setBody(emptyState(
                    getTranslation("evaluation.none"),
                    getTranslation("evaluation.none.what"),
                    new Anchor("terms/" + term.termId(), getTranslation("evaluation.none.next"))));
            return;
        }
        List<Component> body = new ArrayList<>();
        if (coordinator) {
            setActions(recomputation.button());
            body.add(recomputation);
        }
        body.addAll(StatisticsSections.of(statistics.get()));
        queries.ask(new FindSeal(term.termId())).map(this::seal).ifPresent(body::add);
        setBody(body.toArray(Component[]::new));
    }

    private Component seal(Seal seal) {
        Code head = new Code(seal.head());
        head.addClassName("hash");
        Div content = new Div(new Paragraph(getTranslation("history.report.what", seal.position(), seal.at())), head);
        return panel("history.report", content);
    }

    private String digest() {
        return queries.ask(new FindStatistics(termId()))
                .map(TermStatistics::digest)
                .orElse("");
    }
}

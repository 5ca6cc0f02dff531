package se.fsektionen.mentorship.ui.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindAlumni;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.TaskLinks;

/** What needs doing now, and how the running terms are. */
@Route("")
@Menu(order = 0, title = "start.title")
@PermitAll
public class StartView extends Page {

    private final Queries queries;
    private final CurrentUser user;
    private final List<TaskLinks> links;
    private final Clock clock;

    StartView(Queries queries, Changes changes, CurrentUser user, List<TaskLinks> links, Clock clock) {
        super("start.title");
        this.queries = queries;
        this.user = user;
        this.links = links;
        this.clock = clock;
        Freshness.refreshOnAnyChange(this, changes, this::refresh);
        refresh();
    }

    private void refresh() {
        List<Term> terms = queries.ask(new FindTerms());
        boolean coordinator = user.is(Role.COORDINATOR);
        if (terms.isEmpty() && coordinator) {
            setBody(new FirstSteps(!queries.ask(new FindAlumni()).isEmpty()));
            return;
        }
        List<Component> parts = new ArrayList<>();
        if (coordinator) {
            parts.add(section(
                    "start.tasks.title", new TaskList(queries.askAll(new FindTasks(Stockholm.today(clock))), links)));
        }
        List<Term> running = terms.stream().filter(Term::running).toList();
        for (ConsultedParty party : ConsultedParty.values()) {
            if (user.is(Role.valueOf(party.name()))) {
                setBody(section("matching.consultation", new WaitingConsultations(running, party, queries)));
                return;
            }
        }
        Component[] each =
                running.stream().map(term -> new TermCard(term, queries)).toArray(Component[]::new);
        Div cards = new Div(each);
        cards.addClassName("start-terms");
        parts.add(section("start.terms.title", running.isEmpty() ? nothingRuns() : cards));
        setBody(parts.toArray(Component[]::new));
    }

    private Component nothingRuns() {
        return emptyState(getTranslation("start.terms.none"), getTranslation("start.terms.none.what"));
    }

    private Section section(String titleKey, Component content) {
        return new Section(new H2(getTranslation(titleKey)), content);
    }
}

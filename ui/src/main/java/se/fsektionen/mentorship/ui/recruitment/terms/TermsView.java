package se.fsektionen.mentorship.ui.recruitment.terms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** All terms, newest first; a new one is created here (P01). */
@Route("terms")
@Menu(order = 10, title = "terms.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class TermsView extends Page {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Clock clock;

    TermsView(Queries queries, Commands commands, Changes changes, CurrentUser user, Clock clock) {
        super("terms.title");
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.clock = clock;
        setIntroduction(getTranslation("terms.introduction"));
        if (user.is(Role.COORDINATOR)) {
            setMainAction(getTranslation("terms.new"), this::create);
        }
        Freshness.refreshOnChange(this, changes, Set.of("recruitment.projection"), this::refresh);
        refresh();
    }

    private void refresh() {
        List<Term> terms = queries.ask(new FindTerms());
        if (terms.isEmpty()) {
            Button create = new Button(getTranslation("terms.new"), click -> create());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            create.setVisible(user.is(Role.COORDINATOR));
            setBody(emptyState(getTranslation("terms.none"), getTranslation("terms.none.what"), create));
        } else {
            Div list = new Div(terms.stream().map(this::card).toArray(Article[]::new));
            list.addClassName("terms");
            setBody(list);
        }
    }

    private Article card(Term term) {
        H2 name = new H2(new Anchor("terms/" + term.termId(), Words.of(term.termId())));
        Tag stage = new Tag(Words.of(term.stage()), term.stage() == Stage.CLOSED ? Tone.NEUTRAL : Tone.GOOD);
        Span days = new Span(getTranslation(
                "terms.from",
                Dates.day(term.dates().start()),
                Dates.day(term.dates().end())));
        days.addClassName("quiet");
        Article card = new Article(name, stage, days);
        if (!term.announced()) {
            card.add(new Tag(getTranslation("terms.notAnnounced"), Tone.WARNING));
        }
        card.addClassNames("panel", "terms-card");
        return card;
    }

    private void create() {
        new NewTermDialog(commands.by(user.actor()), Stockholm.today(clock), queries.ask(new FindTerms())).open();
    }
}

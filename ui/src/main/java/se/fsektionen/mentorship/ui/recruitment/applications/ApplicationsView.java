package se.fsektionen.mentorship.ui.recruitment.applications;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.WithdrawApplication;
import se.fsektionen.mentorship.recruitment.ApplicationForm;
import se.fsektionen.mentorship.recruitment.FindApplications;
import se.fsektionen.mentorship.recruitment.FindApplications.ReceivedApplication;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.OwnAddress;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.ReasonDialog;
import se.fsektionen.mentorship.ui.shell.SearchField;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.TermPage;
import se.fsektionen.mentorship.ui.shell.Words;

/** The applications to a term, in the order they came (P13). */
@Route("applications")
@Menu(order = 13, title = "applications.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class ApplicationsView extends TermPage {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Grid<ReceivedApplication> grid = new Grid<>();
    private final SearchField search = new SearchField("applications.search", this::filter);
    private final Span count = new Span();
    private final Div filters = new Div(search, count);
    private People people;

    ApplicationsView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        super("applications.title", queries);
        this.people = People.of(List.of(), queries);
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        setIntroduction(getTranslation("applications.introduction"));
        filters.addClassName("filters");
        count.addClassName("quiet");
        grid.addColumn(application -> application.form().name())
                .setHeader(getTranslation("applications.name"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(application -> studies(application.form()))
                .setHeader(getTranslation("applications.studies"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(application -> application.form().town())
                .setHeader(getTranslation("applications.town"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(application -> Dates.tableMoment(application.receivedAt()))
                .setHeader(getTranslation("applications.received"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("applications.state"))
                .setComparator(ReceivedApplication::withdrawn)
                .setAutoWidth(true);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
        grid.addClassName("tall");
        refreshOnChange(changes, Set.of("recruitment.projection"));
    }

    @Override
    protected void showTerm(Term term) {
        List<ReceivedApplication> applications = queries.ask(new FindApplications(term.termId()));
        if (applications.isEmpty()) {
            showNone(term);
            return;
        }
        int withdrawn = (int)
                applications.stream().filter(ReceivedApplication::withdrawn).count();
        count.setText(getTranslation("applications.count", applications.size() - withdrawn, withdrawn));
        people = People.of(
                applications.stream().map(ReceivedApplication::applicant).toList(), queries);
        grid.setItems(applications);
        filter();
        if (term.stage() == Stage.APPLICATIONS_OPEN) {
            setBody(whereToApply(term), filters, grid);
        } else {
            setBody(filters, grid);
        }
    }

    private void showNone(Term term) {
        if (term.stage() == Stage.APPLICATIONS_OPEN) {
            setBody(emptyState(
                    getTranslation("applications.none"), getTranslation("applications.none.open"), whereToApply(term)));
        } else {
            setBody(emptyState(
                    getTranslation("applications.none"),
                    getTranslation(
                            term.stage() == Stage.PLANNED ? "applications.none.planned" : "applications.none.late"),
                    new Anchor("terms/" + term.termId(), getTranslation("applications.none.next"))));
        }
    }

    /** The last day, and the public address to spread: as the reader's browser reaches this program. */
    private Component whereToApply(Term term) {
        String path = "apply/" + term.termId();
        Anchor address = new Anchor(path, path);
        OwnAddress.of(path, address::setText);
        return new Paragraph(new Text(getTranslation("applications.open", term.lastDay()) + " "), address);
    }

    private Component state(ReceivedApplication application) {
        if (application.withdrawn()) {
            return new Tag(getTranslation("applications.withdrawn"), Tag.Tone.NEUTRAL);
        }
        return known(application)
                .<Component>map(person -> new Tag(getTranslation("applications.differs"), Tag.Tone.WARNING))
                .orElseGet(Span::new);
    }

    /** The person, if the register says something else than the application. */
    private Optional<Person> known(ReceivedApplication application) {
        return Optional.ofNullable(people.person(application.applicant()))
                .filter(person -> person.differsFrom(application.form()));
    }

    private static String studies(ApplicationForm form) {
        return Words.code(form.programme()) + (form.studyYear() == null ? "" : form.studyYear());
    }

    private void filter() {
        grid.getListDataView().setFilter(application -> search.finds(searched(application.form())));
    }

    private static String searched(ApplicationForm form) {
        return Words.joined(
                form.name(),
                form.email(),
                studies(form),
                Words.of(form.programme()),
                form.industry(),
                form.specialisation(),
                form.town(),
                form.topics().stream().map(Words::of).collect(Collectors.joining(", ")),
                form.motivation());
    }

    private Component details(ReceivedApplication application) {
        Div choices = new Div(new Anchor("mailto:" + application.form().email(), getTranslation("applications.write")));
        choices.addClassName("choices");
        if (user.is(Role.COORDINATOR)) {
            choices.add(new Anchor("people/" + application.applicant(), getTranslation("applications.history")));
            if (!application.withdrawn()) {
                Button withdraw = new Button(getTranslation("applications.withdraw"), click -> withdraw(application));
                withdraw.addThemeVariants(ButtonVariant.SMALL);
                choices.addComponentAsFirst(withdraw);
            }
        }
        Div details = new Div(new ApplicationFacts(application.form()), choices);
        known(application)
                .ifPresent(person -> details.addComponentAsFirst(new Paragraph(
                        getTranslation("applications.differs.what", Words.joined(person.name(), person.telephone())))));
        details.addClassName("row-details");
        return details;
    }

    private void withdraw(ReceivedApplication application) {
        new ReasonDialog(
                        getTranslation("applications.withdraw"),
                        getTranslation("applications.withdraw.what"),
                        getTranslation("applications.withdraw"),
                        reason -> {
                            commands.by(user.actor())
                                    .because(reason)
                                    .sendAndCatchUp(new WithdrawApplication(application.applicationId()));
                            Notices.success(getTranslation("applications.withdrawn.done"));
                            refresh();
                        })
                .open();
    }
}

package se.fsektionen.mentorship.ui.recruitment.alumni;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindAlumni;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumni.Standing;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Words;

/** The whole register of alumni, searched and filtered. */
@Route("alumni")
@Menu(order = 11, title = "alumni.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class AlumniView extends Page implements BeforeEnterObserver {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Pseudonyms pseudonyms;
    private final Grid<Entry> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Select<Programme> programme = new Select<>();
    private final Select<Standing> standing = new Select<>();
    private final Span shown = new Span();
    private final Div filters = new Div(search, programme, standing, shown);
    private List<Entry> alumni = List.of();
    private @Nullable TermId term;

    AlumniView(Queries queries, Commands commands, Changes changes, CurrentUser user, Pseudonyms pseudonyms) {
        super("alumni.title");
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.pseudonyms = pseudonyms;
        setIntroduction(getTranslation("alumni.introduction"));
        if (user.is(Role.COORDINATOR)) {
            Button letter = go("alumni.firstLetter", "alumni/first-letter");
            letter.addThemeVariants(ButtonVariant.PRIMARY);
            setActions(addButton(), go("alumni.import", "alumni/import"), letter);
        }
        filters.addClassName("filters");
        shown.addClassName("quiet");
        search.setPlaceholder(getTranslation("alumni.search"));
        search.setAriaLabel(getTranslation("alumni.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        offer(programme, "alumni.programme", "alumni.programme.all", Programme.values());
        offer(standing, "terms.column.stage", "alumni.standing.all", Standing.values());
        columns();
        Freshness.refreshOnChange(this, changes, Set.of("recruitment.projection"), this::refresh);
    }

    private <E extends Enum<E>> void offer(Select<E> select, String labelKey, String allKey, E[] values) {
        select.setAriaLabel(getTranslation(labelKey));
        select.setItems(Arrays.asList(values));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(allKey));
        select.setItemLabelGenerator(value -> value == null ? getTranslation(allKey) : Words.of(value));
        select.addValueChangeListener(change -> filter());
    }

    private Button go(String key, String address) {
        return new Button(getTranslation(key), click -> UI.getCurrent().navigate(address));
    }

    private Button addButton() {
        return new Button(
                getTranslation("alumni.add"),
                click -> AlumnusDialog.adding(commands.by(user.actor()), queries, pseudonyms, this::open)
                        .open());
    }

    private void open(PersonId person) {
        UI.getCurrent().navigate(AlumnusView.class, person.value());
    }

    private void columns() {
        Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
        grid.addComponentColumn(alumnus -> new Anchor(
                        "alumni/" + alumnus.personId(), alumnus.details().name()))
                .setHeader(getTranslation("alumni.name"))
                .setComparator(Comparator.comparing(
                        (Entry alumnus) -> alumnus.details().name(), swedish))
                .setAutoWidth(true);
        grid.addColumn(alumnus -> Optional.ofNullable(alumnus.details().graduationYear())
                        .map(String::valueOf)
                        .orElse(""))
                .setHeader(getTranslation("alumni.graduationYear"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(alumnus -> Words.code(alumnus.details().programme()))
                .setHeader(getTranslation("alumni.programme"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(alumnus -> work(alumnus))
                .setHeader(getTranslation("alumni.work"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(alumnus -> alumnus.details().town())
                .setHeader(getTranslation("alumni.town"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(alumnus -> term == null ? "" : Words.of(alumnus.standingIn(term)))
                .setHeader(getTranslation("terms.column.stage"))
                .setKey("standing")
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(alumnus -> alumnus.contacts().isEmpty()
                        ? ""
                        : Dates.tableDay(
                                Dates.dayOf(alumnus.contacts().getLast().at())))
                .setHeader(getTranslation("alumni.lastContact"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addClassName("tall");
    }

    static String work(Entry alumnus) {
        return Words.joined(alumnus.details().role(), alumnus.details().employer());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter("term");
        List<Term> terms = queries.ask(new FindTerms());
        term = terms.stream()
                .filter(each ->
                        asked.isEmpty() ? each.running() : each.termId().value().equals(asked.get()))
                .map(Term::termId)
                .findFirst()
                .orElse(null);
        standing.setVisible(term != null);
        grid.getColumnByKey("standing").setVisible(term != null);
        if (term != null) {
            grid.getColumnByKey("standing").setHeader(getTranslation("alumni.standing", Words.of(term)));
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("standing")
                .flatMap(name -> Arrays.stream(Standing.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .ifPresent(standing::setValue);
        refresh();
    }

    private void refresh() {
        alumni = queries.ask(new FindAlumni());
        if (alumni.isEmpty()) {
            setBody(emptyState(
                    getTranslation("alumni.none"),
                    getTranslation("alumni.none.what"),
                    new Anchor("alumni/import", getTranslation("alumni.import"))));
        } else {
            setBody(filters, grid);
            filter();
        }
    }

    private void filter() {
        AlumniFilter filter = new AlumniFilter(search.getValue(), programme.getValue(), term, standing.getValue());
        List<Entry> passing = alumni.stream().filter(filter::lets).toList();
        grid.setItems(passing);
        shown.setText(getTranslation("alumni.shown", passing.size(), alumni.size()));
    }
}

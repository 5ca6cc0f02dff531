package se.fsektionen.mentorship.ui.recruitment.alumni;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.util.ArrayList;
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
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.SearchField;
import se.fsektionen.mentorship.ui.shell.TermPage;
import se.fsektionen.mentorship.ui.shell.Words;

/** The whole register of alumni, searched and filtered. */
@Route("alumni")
@Menu(order = 11, title = "alumni.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class AlumniView extends TermPage {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Pseudonyms pseudonyms;
    private final Grid<Entry> grid = new Grid<>();
    private final SearchField search = new SearchField("alumni.search", this::filter);
    private final Select<Programme> programme = new Select<>();
    private final Select<Standing> standing = new Select<>();
    private final Span shown = new Span();
    private final Div filters = new Div(search, programme, standing, shown);
    private final List<Entry> alumni = new ArrayList<>();
    private final GridListDataView<Entry> passing;
    private @Nullable TermId term;

    AlumniView(Queries queries, Commands commands, Changes changes, CurrentUser user, Pseudonyms pseudonyms) {
        super("alumni.title", queries);
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
        offer(programme, "alumni.programme", "alumni.programme.all", Programme.values());
        offer(standing, "terms.column.stage", "alumni.standing.all", Standing.values());
        columns();
        passing = grid.setItems(new ListDataProvider<>(alumni) {
            @Override
            public Object getId(Entry alumnus) {
                return alumnus.personId();
            }
        });
        refreshOnChange(changes, Set.of("recruitment.projection"));
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
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("standing")
                .flatMap(name -> Arrays.stream(Standing.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .ifPresent(standing::setValue);
        super.beforeEnter(event);
    }

    @Override
    protected void showTerm(Term shown) {
        term = shown.termId();
        grid.getColumnByKey("standing").setHeader(getTranslation("alumni.standing", Words.of(term)));
        showAlumni();
    }

    @Override
    protected void showNoTerm() {
        showAlumni();
    }

    private void showAlumni() {
        standing.setVisible(term != null);
        grid.getColumnByKey("standing").setVisible(term != null);
        alumni.clear();
        alumni.addAll(queries.ask(new FindAlumni()));
        filter();
        if (alumni.isEmpty()) {
            setBody(emptyState(
                    getTranslation("alumni.none"),
                    getTranslation("alumni.none.what"),
                    new Anchor("alumni/import", getTranslation("alumni.import"))));
        } else if (!grid.isAttached()) {
            setBody(filters, grid);
        }
    }

    private void filter() {
        AlumniFilter filter = new AlumniFilter(search.getValue(), programme.getValue(), term, standing.getValue());
        passing.setFilter(filter::lets);
        shown.setText(getTranslation("alumni.shown", passing.getItemCount(), alumni.size()));
    }
}

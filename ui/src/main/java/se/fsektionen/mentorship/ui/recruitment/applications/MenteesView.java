package se.fsektionen.mentorship.ui.recruitment.applications;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.FindMentees.Mentorship;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.SearchField;
import se.fsektionen.mentorship.ui.shell.TermPage;

/** The register of mentees of a term, linked with their mentors (P11). */
@Route("mentees")
@Menu(order = 14, title = "mentees.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class MenteesView extends TermPage {

    private final Queries queries;
    private final Grid<Row> grid = new Grid<>();
    private final SearchField search = new SearchField("mentees.search", this::filter);

    /** A mentee with a mentor, named. */
    public record Row(Mentorship mentorship, String mentee, String studies, String mentor) {}

    MenteesView(Queries queries, Changes changes) {
        super("mentees.title", queries);
        this.queries = queries;
        setIntroduction(getTranslation("mentees.introduction"));
        grid.addComponentColumn(row -> new Anchor("pairs/" + row.mentorship().pair(), row.mentee()))
                .setHeader(getTranslation("mentees.mentee"))
                .setComparator(Row::mentee)
                .setAutoWidth(true);
        grid.addColumn(Row::studies)
                .setHeader(getTranslation("mentees.studies"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addComponentColumn(row -> new Anchor("alumni/" + row.mentorship().mentor(), row.mentor()))
                .setHeader(getTranslation("mentees.mentor"))
                .setComparator(Row::mentor)
                .setAutoWidth(true);
        grid.addColumn(row -> Dates.tableDay(Dates.dayOf(row.mentorship().since())))
                .setHeader(getTranslation("mentees.since"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(row -> row.mentorship().until() == null
                        ? ""
                        : Dates.tableDay(Dates.dayOf(row.mentorship().until())))
                .setHeader(getTranslation("mentees.until"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addClassName("tall");
        refreshOnChange(changes, Set.of("recruitment.projection"));
    }

    @Override
    protected void showTerm(Term term) {
        List<Mentorship> mentorships = queries.ask(new FindMentees(term.termId()));
        if (mentorships.isEmpty()) {
            setBody(emptyState(
                    getTranslation("mentees.none"),
                    getTranslation("mentees.none.what"),
                    new Anchor("matching?term=" + term.termId(), getTranslation("mentees.none.next"))));
            return;
        }
        People people = People.of(
                mentorships.stream()
                        .flatMap(each -> Stream.of(each.mentee(), each.mentor()))
                        .toList(),
                queries);
        grid.setItems(mentorships.stream().map(each -> row(each, people)).toList());
        filter();
        setBody(search, grid);
    }

    private static Row row(Mentorship mentorship, People people) {
        @Nullable Person mentee = people.person(mentorship.mentee());
        return new Row(
                mentorship,
                people.name(mentorship.mentee()),
                mentee == null ? "" : mentee.occupation(),
                people.name(mentorship.mentor()));
    }

    private void filter() {
        grid.getListDataView().setFilter(row -> search.finds(row.mentee() + " " + row.mentor() + " " + row.studies()));
    }
}

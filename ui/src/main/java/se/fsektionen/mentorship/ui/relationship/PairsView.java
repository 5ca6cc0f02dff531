package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.relationship.Attention;
import se.fsektionen.mentorship.relationship.FindPairs;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.SearchField;
import se.fsektionen.mentorship.ui.shell.TermPage;
import se.fsektionen.mentorship.ui.shell.Words;

/** All pairs of a term at a glance, those who need the coordinator first. Ratings and concerns are for the coordinator alone. */
@Route("pairs")
@Menu(order = 21, title = "pairs.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class PairsView extends TermPage {

    private final Queries queries;
    private final Clock clock;
    private final boolean coordinator;
    private final Grid<Row> grid = new Grid<>();
    private final SearchField search = new SearchField("pairs.search", this::filter);
    private final Checkbox needing = new Checkbox();
    private final Span count = new Span();
    private final Div filters = new Div(search, needing, count);

    /** A pair, named, with why it needs the coordinator, the most pressing first. */
    public record Row(PairInShort pair, String mentor, String mentee, List<Attention> attention) {

        private @Nullable Attention mostPressing() {
            return attention.isEmpty() ? null : attention.getFirst();
        }
    }

    /** Those that need somebody most, then those that run, then the rest. */
    private static final Comparator<Row> WHO_NEEDS_ME_FIRST = Comparator.comparing(
                    Row::mostPressing, Comparator.nullsLast(Comparator.<Attention>naturalOrder()))
            .thenComparing(row -> !row.pair().running())
            .thenComparing(Row::mentee);

    PairsView(Queries queries, Changes changes, CurrentUser user, Clock clock) {
        super("pairs.title", queries);
        this.queries = queries;
        this.clock = clock;
        this.coordinator = user.is(Role.COORDINATOR);
        setIntroduction(getTranslation(coordinator ? "pairs.introduction" : "pairs.introduction.reader"));
        filters.addClassName("filters");
        count.addClassName("quiet");
        needing.setLabel(getTranslation("pairs.needing"));
        needing.setVisible(coordinator);
        needing.addValueChangeListener(change -> filter());
        columns();
        refreshOnChange(changes, Set.of("relationship.projection"));
    }

    private void columns() {
        grid.addComponentColumn(row -> new Anchor("pairs/" + row.pair().pairId(), row.mentee()))
                .setHeader(getTranslation("pairs.mentee"))
                .setComparator(Row::mentee)
                .setAutoWidth(true)
                .setFrozen(true);
        grid.addColumn(Row::mentor)
                .setHeader(getTranslation("pairs.mentor"))
                .setSortable(true)
                .setAutoWidth(true);
        if (coordinator) {
            grid.addComponentColumn(row -> tags(row.attention()))
                    .setHeader(getTranslation("pairs.attention"))
                    .setComparator(WHO_NEEDS_ME_FIRST)
                    .setAutoWidth(true);
        }
        grid.addColumn(row -> Words.of(row.pair().status()))
                .setHeader(getTranslation("pairs.status"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(row -> row.pair().meetings())
                .setHeader(getTranslation("pairs.meetings"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(row -> Optional.ofNullable(row.pair().lastMeeting())
                        .map(Dates::tableDay)
                        .orElse("–"))
                .setHeader(getTranslation("pairs.lastMeeting"))
                .setSortable(true)
                .setAutoWidth(true);
        if (coordinator) {
            grid.addColumn(row -> getTranslation(
                            "pairs.ratings.of",
                            rating(row.pair().mentorRating()),
                            rating(row.pair().menteeRating())))
                    .setHeader(getTranslation("pairs.ratings"))
                    .setAutoWidth(true);
            grid.addColumn(row -> row.pair().openConcerns() == 0
                            ? ""
                            : Integer.toString(row.pair().openConcerns()))
                    .setHeader(getTranslation("pairs.concerns"))
                    .setComparator(row -> row.pair().openConcerns())
                    .setAutoWidth(true);
        }
        grid.addClassName("tall");
    }

    private static String rating(@Nullable Integer rating) {
        return rating == null ? "–" : rating.toString();
    }

    static Component tags(List<Attention> attention) {
        Div tags = new Div(attention.stream().map(AttentionTag::of).toArray(Component[]::new));
        tags.addClassName("tags");
        return tags;
    }

    @Override
    protected void showTerm(Term term) {
        List<PairInShort> pairs = queries.ask(new FindPairs(term.termId()));
        if (pairs.isEmpty()) {
            setBody(emptyState(
                    getTranslation("pairs.none"),
                    getTranslation("pairs.none.what"),
                    coordinator
                            ? new Component[] {
                                new Anchor("matching?term=" + term.termId(), getTranslation("pairs.none.next"))
                            }
                            : new Component[0]));
            return;
        }
        People people = People.of(
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()))
                        .collect(Collectors.toSet()),
                queries);
        List<Row> rows = pairs.stream()
                .map(pair -> new Row(
                        pair,
                        people.name(pair.mentor()),
                        people.name(pair.mentee()),
                        coordinator ? Attention.of(pair, Stockholm.today(clock)) : List.of()))
                .sorted(WHO_NEEDS_ME_FIRST)
                .toList();
        grid.setItems(rows);
        long running = pairs.stream().filter(PairInShort::running).count();
        long need = rows.stream().filter(row -> !row.attention().isEmpty()).count();
        count.setText(getTranslation(coordinator ? "pairs.count" : "pairs.count.reader", rows.size(), running, need));
        filter();
        if (grid.getParent().isEmpty()) {
            setBody(filters, grid);
        }
    }

    private void filter() {
        grid.getListDataView()
                .setFilter(row -> (!needing.getValue() || !row.attention().isEmpty())
                        && search.finds(row.mentor() + " " + row.mentee()));
    }
}

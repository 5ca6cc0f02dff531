package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.relationship.FindHealth;
import se.fsektionen.mentorship.relationship.Health.Level;
import se.fsektionen.mentorship.relationship.HealthRule;
import se.fsektionen.mentorship.relationship.PairHealth;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.SearchField;
import se.fsektionen.mentorship.ui.shell.TermPage;

/**
 * How each pair of a term is and why, those who need the coordinator first, and the rules that this is judged by. Ratings and
 * concerns are for the coordinator alone.
 */
@Route("pairs")
@Menu(order = 21, title = "pairs.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class PairsView extends TermPage {

    private final Queries queries;
    private final Clock clock;
    private final boolean coordinator;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph noneFound = new Paragraph();
    private final SearchField search = new SearchField("pairs.search", this::filter);
    private final Checkbox needing = new Checkbox();
    private final Span count = new Span();
    private final Div filters = new Div(search, needing, count);
    private final CareRulesPanel rules;
    private List<Row> rows = List.of();

    private record Row(PairHealth pair, String mentor, String mentee) {

        private boolean needsSomebody() {
            return !pair.health().good();
        }

        private @Nullable HealthRule mostPressing() {
            return needsSomebody() ? pair.health().findings().getFirst().rule() : null;
        }

        private @Nullable LocalDate since() {
            return needsSomebody() ? pair.health().findings().getFirst().since() : null;
        }
    }

    private static final Comparator<Row> WHO_NEEDS_ME_FIRST = Comparator.<Row, Level>comparing(
                    row -> row.pair().health().level())
            .reversed()
            .thenComparing(Row::mostPressing, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Row::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> !row.pair().pair().running())
            .thenComparing(Row::mentee);

    PairsView(Queries queries, Commands commands, Changes changes, CurrentUser user, Clock clock) {
        super("pairs.title", queries);
        this.queries = queries;
        this.clock = clock;
        this.coordinator = user.is(Role.COORDINATOR);
        this.rules = new CareRulesPanel(queries, commands.by(user.actor()), this::refresh);
        setIntroduction(getTranslation(coordinator ? "pairs.introduction" : "pairs.introduction.reader"));
        list.addClassName("pairs");
        filters.addClassName("filters");
        count.addClassName("quiet");
        noneFound.setText(getTranslation("pairs.noneFound"));
        needing.setLabel(getTranslation("pairs.needing"));
        needing.setVisible(coordinator);
        needing.addValueChangeListener(change -> filter());
        refreshOnChange(changes, Set.of("relationship.projection"));
    }

    @Override
    protected void showTerm(Term term) {
        List<PairHealth> pairs = queries.ask(new FindHealth(term.termId(), Stockholm.today(clock)));
        rules.show(term.termId());
        if (pairs.isEmpty()) {
            setBody(noPairs(term));
            return;
        }
        People people = People.of(
                pairs.stream()
                        .map(PairHealth::pair)
                        .flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()))
                        .collect(Collectors.toSet()),
                queries);
        Stream<Row> named = pairs.stream()
                .map(pair -> new Row(
                        pair,
                        people.name(pair.pair().mentor()),
                        people.name(pair.pair().mentee())));
        rows = named.sorted(coordinator ? WHO_NEEDS_ME_FIRST : Comparator.comparing(Row::mentee))
                .toList();
        long running = pairs.stream().filter(pair -> pair.pair().running()).count();
        count.setText(getTranslation(
                coordinator ? "pairs.count" : "pairs.count.reader",
                rows.size(),
                running,
                countOf(Level.RED),
                countOf(Level.AMBER)));
        filter();
        if (list.getParent().isEmpty()) {
            setBody(
                    coordinator
                            ? new Component[] {filters, rulesToOpen(), list, noneFound}
                            : new Component[] {filters, list, noneFound});
        }
    }

    private Details rulesToOpen() {
        Details details = new Details(getTranslation("care.title"), rules);
        details.addClassName("care-details");
        return details;
    }

    private long countOf(Level level) {
        return rows.stream().filter(row -> row.pair().health().level() == level).count();
    }

    private Component noPairs(Term term) {
        return emptyState(
                getTranslation("pairs.none"),
                getTranslation("pairs.none.what"),
                coordinator
                        ? new Component[] {
                            new Anchor("matching?term=" + term.termId(), getTranslation("pairs.none.next"))
                        }
                        : new Component[0]);
    }

    private void filter() {
        list.removeAll();
        rows.stream()
                .filter(row -> !needing.getValue() || row.needsSomebody())
                .filter(row -> search.finds(row.mentor() + " " + row.mentee()))
                .forEach(row -> list.add(new PairLine(row.pair(), row.mentor(), row.mentee(), coordinator)));
        noneFound.setVisible(list.getChildren().findAny().isEmpty());
    }
}

package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.relationship.FindOpenConcerns;
import se.fsektionen.mentorship.relationship.FindOpenConcerns.OpenConcern;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.People;

/** The open concerns of all terms, those without any action first (P22). */
@Route("concerns")
@Menu(order = 22, title = "concerns.title")
@RolesAllowed("COORDINATOR")
public class ConcernsView extends Page {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;

    ConcernsView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        super("concerns.title");
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        setIntroduction(getTranslation("concerns.introduction"));
        Freshness.refreshOnChange(this, changes, Set.of("relationship.projection"), this::refresh);
        refresh();
    }

    private void refresh() {
        List<OpenConcern> open = queries.ask(new FindOpenConcerns());
        if (open.isEmpty()) {
            setBody(emptyState(getTranslation("concerns.none"), getTranslation("concerns.none.what")));
            return;
        }
        People people = People.of(
                open.stream()
                        .map(OpenConcern::pair)
                        .flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()))
                        .collect(Collectors.toSet()),
                queries);
        Actors actors =
                ConcernPanel.actors(open.stream().map(OpenConcern::concern).toList(), queries);
        setBody(open.stream()
                .sorted(Comparator.comparing(
                        concern -> !concern.concern().steps().isEmpty()))
                .map(concern -> panel(concern, people, actors))
                .toArray(Component[]::new));
    }

    private Section panel(OpenConcern open, People people, Actors actors) {
        PairInShort pair = open.pair();
        String names = getTranslation("pair.title", people.name(pair.mentor()), people.name(pair.mentee()));
        Section section = new Section(
                new H2(new Anchor("pairs/" + pair.pairId(), names)),
                new ConcernPanel(pair.pairId(), open.concern(), actors, commands.by(user.actor()), this::refresh));
        section.addClassName("panel");
        return section;
    }
}

package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.matching.ExplainPair;
import se.fsektionen.mentorship.matching.ExplainPair.Explanation;
import se.fsektionen.mentorship.matching.ExplainPair.Part;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindWaitingList;
import se.fsektionen.mentorship.matching.FindWaitingList.Rematch;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.relationship.FindHealth;
import se.fsektionen.mentorship.relationship.FindPair;
import se.fsektionen.mentorship.relationship.FindPair.PairDetails;
import se.fsektionen.mentorship.relationship.Health;
import se.fsektionen.mentorship.relationship.PairCommand.EndPair;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.relationship.PairStatus;
import se.fsektionen.mentorship.relationship.PairTimeline;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.ReasonDialog;
import se.fsektionen.mentorship.ui.shell.Words;

/** One pair: who they are, how it goes, what is done about it, and everything that has happened (P05, P16, P21, P22). */
@Route("pairs")
@RolesAllowed({"COORDINATOR", "READER"})
public class PairView extends Page implements HasUrlParameter<String> {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Clock clock;
    private final Timeline timeline;
    private final Div changing = new Div();
    private @Nullable PairId pairId;

    PairView(Queries queries, Commands commands, Changes changes, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.clock = clock;
        this.timeline = new Timeline(queries);
        changing.addClassName("page-body");
        Freshness.refreshOnChange(
                this,
                changes,
                Set.of("relationship.projection", "relationship.timeline.projection", "matching.waiting.projection"),
                this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        pairId = named(parameter, PairId::new);
        show(queries.ask(new FindPair(pairId)).orElseThrow(NotFoundException::new));
        setBody(
                user.is(Role.COORDINATOR)
                        ? new Component[] {changing, panel("timeline.title", timeline)}
                        : new Component[] {changing});
    }

    private void refresh() {
        Optional.ofNullable(pairId).flatMap(id -> queries.ask(new FindPair(id))).ifPresent(this::show);
    }

    private void show(PairDetails details) {
        PairInShort pair = details.inShort();
        boolean coordinator = user.is(Role.COORDINATOR);
        People people = People.of(List.of(pair.mentor(), pair.mentee()), queries);
        setTitle(getTranslation("pair.title", people.name(pair.mentor()), people.name(pair.mentee())));
        setIntroduction(Words.joined(Words.of(pair.termId()), Words.of(pair.status())));
        List<Component> body = new ArrayList<>();
        if (coordinator) {
            setActions(pair.running() ? new Component[] {contactButton(pair), endButton(pair)} : new Component[0]);
            if (pair.running() || pair.openConcerns() > 0) {
                body.add(HealthWords.of(health(pair)));
            }
        }
        body.add(panel("pair.people", people(details, people, coordinator)));
        body.add(new Anchor("pairs/as-it-was/" + pair.pairId(), getTranslation("pair.past")));
        if (coordinator && isRematchPossible(pair)) {
            body.add(panel("pair.rematch", rematch(pair, people)));
        }
        if (coordinator) {
            body.add(panel("pair.concerns", concerns(details)));
        }
        body.add(panel(
                "pair.meetings",
                details.meetings().isEmpty()
                        ? new Paragraph(getTranslation("pair.meetings.none"))
                        : new MeetingList(details.meetings(), coordinator)));
        if (coordinator) {
            timeline.show(queries.ask(new PairTimeline(pair.pairId())), pair.termId());
        }
        changing.removeAll();
        changing.add(body);
    }

    private Health health(PairInShort pair) {
        return queries.ask(new FindHealth(pair.termId(), Stockholm.today(clock))).stream()
                .filter(one -> one.pair().pairId().equals(pair.pairId()))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .health();
    }

    private boolean isRematchPossible(PairInShort pair) {
        return pair.status() == PairStatus.ENDED
                && queries.ask(new FindTerms()).stream()
                        .anyMatch(term -> term.termId().equals(pair.termId()) && term.running());
    }

    private RematchPanel rematch(PairInShort pair, People people) {
        Rematch decided = queries.ask(new FindWaitingList(pair.termId())).rematch(pair.pairId());
        return new RematchPanel(pair, people, decided, commands.by(user.actor()), this::refresh);
    }

    private Button contactButton(PairInShort pair) {
        return new Button(
                getTranslation("pair.contact"),
                click -> new ContactDialog(pair.pairId(), commands.by(user.actor()), this::refresh).open());
    }

    private Button endButton(PairInShort pair) {
        return new Button(
                getTranslation("pair.end"),
                click -> new ReasonDialog(
                                getTranslation("pair.end"),
                                getTranslation("pair.end.what"),
                                getTranslation("pair.end"),
                                reason -> {
                                    commands.by(user.actor())
                                            .because(reason)
                                            .sendAndCatchUp(new EndPair(pair.pairId()));
                                    Notices.success(getTranslation("pair.ended"));
                                    refresh();
                                })
                        .open());
    }

    private Component people(PairDetails details, People people, boolean coordinator) {
        PairInShort pair = details.inShort();
        Div both = new Div(
                person("pairs.mentor", pair.mentor(), people, coordinator),
                person("pairs.mentee", pair.mentee(), people, coordinator));
        both.addClassName("meeting-sides");
        Facts facts = new Facts().with("pair.started", Dates.day(pair.started()));
        if (details.over() != null) {
            facts.with("pair.over", Dates.day(details.over()));
        }
        if (coordinator && details.endReason() != null) {
            facts.with("pair.endReason", details.endReason());
        }
        if (coordinator) {
            ProposalId proposal = proposalOf(pair);
            queries.ask(new ExplainPair(proposal, pair.mentor(), pair.mentee()))
                    .ifPresent(why -> facts.with("pair.fit", fit(why, proposal)));
        }
        Div all = new Div(both, facts);
        all.addClassName("stack");
        return all;
    }

    /** Of the term's rounds, the one that made the pair. */
    private ProposalId proposalOf(PairInShort pair) {
        int rounds = queries.ask(new FindProposal(pair.termId()))
                .map(FindProposal.Proposal::rounds)
                .orElse(1);
        return IntStream.rangeClosed(2, rounds)
                .mapToObj(round -> new FindProposal(pair.termId(), round))
                .flatMap(round -> queries.ask(round).stream())
                .filter(round ->
                        round.pairs().stream().anyMatch(one -> one.pairId().equals(pair.pairId())))
                .map(FindProposal.Proposal::proposalId)
                .findFirst()
                .orElse(ProposalId.of(pair.termId()));
    }

    /** Why they were matched, in short, by what is known of them now. */
    private Div fit(Explanation why, ProposalId proposal) {
        String together = why.parts().stream()
                .filter(part -> part.fit() != null && part.fit() > 0)
                .sorted(Comparator.comparingDouble((Part part) -> -part.fit() * part.share()))
                .map(part -> Words.of(part.criterion()))
                .collect(Collectors.joining(", "));
        return new Div(
                new Div(getTranslation(
                        "matching.fit.known", Math.round(why.fit() * 100), Math.round(why.known() * 100))),
                new Div(together),
                new Anchor(
                        "matching?term=" + proposal.termId() + "&round=" + proposal.round(),
                        getTranslation("pair.fit.more")));
    }

    private Div person(String roleKey, PersonId id, People people, boolean coordinator) {
        Person person = people.person(id);
        Facts facts = new Facts();
        if (person != null) {
            if (person.reachable()) {
                facts.with("my.contact.email", new Anchor("mailto:" + person.email(), person.email()));
            }
            facts.withTelephone("my.contact.telephone", person.telephone())
                    .with("my.contact.occupation", Objects.requireNonNullElse(person.occupation(), ""));
        }
        Div div = new Div(new H3(getTranslation(roleKey) + ": " + people.name(id)), facts);
        div.addClassName("stack");
        if (coordinator) {
            div.add(new Anchor("people/" + id, getTranslation("pair.history", people.name(id))));
        }
        return div;
    }

    private Component concerns(PairDetails details) {
        Div concerns = new Div();
        concerns.addClassName("stack");
        if (details.concerns().isEmpty()) {
            concerns.add(new Paragraph(getTranslation("pair.concerns.none")));
        } else {
            Paragraph secret = new Paragraph(getTranslation("pair.concern.secret"));
            secret.addClassName("quiet");
            concerns.add(secret);
        }
        Actors actors = ConcernPanel.actors(details.concerns(), queries);
        details.concerns()
                .forEach(concern -> concerns.add(new ConcernPanel(
                        details.inShort().pairId(), concern, actors, commands.by(user.actor()), this::refresh)));
        return concerns;
    }
}

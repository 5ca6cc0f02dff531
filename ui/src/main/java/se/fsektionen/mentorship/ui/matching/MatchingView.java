package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.matching.FindMatrix;
import se.fsektionen.mentorship.matching.FindNextRound;
import se.fsektionen.mentorship.matching.FindNextRound.NextRound;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindProposal.Left;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.FindWaitingList;
import se.fsektionen.mentorship.matching.FindWaitingList.WaitingList;
import se.fsektionen.mentorship.matching.ProposalCommand.OpenNextRound;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.matching.Couples.Choice;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.TermPage;

/** A term's proposal of pairs, from the first one to its confirmation. The consulted parties see it and say what they think. */
@Route("matching")
@Menu(order = 20, title = "matching.title")
@RolesAllowed({"COORDINATOR", "BUSINESS_RELATIONS", "INDUSTRY_COMMITTEE"})
public class MatchingView extends TermPage {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final boolean coordinator;
    private final Decisions decisions;
    private final Div above = new Div();
    private final PairList pairs;
    private final Div below = new Div();
    private final WishesPanel wishes;
    private @Nullable Proposal shown;
    private @Nullable WaitingList waiting;
    private @Nullable NextRound next;
    /** Which is looked at; null for the latest. */
    private @Nullable Integer round;

    private Set<PairId> fresh = Set.of();

    MatchingView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        super("matching.title", queries);
        this.queries = user.is(Role.COORDINATOR) ? queries : new Disguise(queries);
        this.commands = commands;
        this.user = user;
        this.coordinator = user.is(Role.COORDINATOR);
        this.decisions = new Decisions(
                this.queries,
                commands.by(user.actor()),
                () -> Objects.requireNonNull(shown),
                this::showDecided,
                this::showAnew);
        this.wishes = new WishesPanel(queries, commands.by(user.actor()));
        this.pairs = new PairList(this.queries, coordinator ? decisions : null);
        above.addClassName("matching-part");
        below.addClassName("matching-part");
        refreshOnChange(
                changes, Set.of("matching.projection", "matching.waiting.projection", "recruitment.projection"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        round = RoundLinks.asked(event.getLocation());
        super.beforeEnter(event);
    }

    private Optional<Proposal> find() {
        return queries.ask(new FindProposal(termId(), round));
    }

    /** Shows the new proposal, and what is new in it. */
    private void showDecided() {
        Proposal before = Objects.requireNonNull(shown);
        find().ifPresent(now -> {
            if (before.state() == State.OPENED) {
                Notices.success(getTranslation("matching.proposed", now.pairs().size()));
            } else if (!before.scenarios().equals(now.scenarios())
                    && before.inputDigest().equals(now.inputDigest())) {
                Notices.success(getTranslation("matching.scenario.kept"));
            } else if (!before.asking().equals(now.asking())) {
                Notices.success(getTranslation("matching.asking.saved"));
            } else if (!before.asked().equals(now.asked())
                    && before.inputDigest().equals(now.inputDigest())) {
                Notices.success(getTranslation("matching.ask.sent"));
            } else {
                fresh = newPairs(before, now);
                Notices.success(getTranslation("matching.proposed.changed", fresh.size()));
            }
            show(now);
        });
    }

    static Set<PairId> newPairs(Proposal before, Proposal now) {
        Set<PairId> old = before.pairs().stream().map(Pair::pairId).collect(Collectors.toSet());
        return now.pairs().stream()
                .map(Pair::pairId)
                .filter(pair -> !old.contains(pair))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void showAnew() {
        shown = null;
        refresh();
    }

    @Override
    protected void showTerm(Term term) {
        Optional<Proposal> found = find();
        if (found.isEmpty()) {
            shown = null;
            showNothing(term);
            return;
        }
        Proposal proposal = found.get();
        WaitingList waits = coordinator && hasWaitingList(proposal) ? queries.ask(new FindWaitingList(termId())) : null;
        NextRound possible = waits != null && term.running()
                ? queries.ask(new FindNextRound(termId())).orElse(null)
                : null;
        if (!proposal.equals(shown) || !Objects.equals(waits, waiting) || !Objects.equals(possible, next)) {
            waiting = waits;
            next = possible;
            if (shown != null && !shown.termId().equals(proposal.termId())) {
                fresh = Set.of();
            }
            show(proposal);
        } else {
            showWishes(proposal);
        }
    }

    /** Who may wish, and who has, is no part of a proposal: it can change without one. */
    private void showWishes(Proposal proposal) {
        if (hasWishes(proposal)) {
            wishes.show(proposal.termId(), proposal.state() != State.CONFIRMED);
        }
    }

    /** A later round goes on from the first one's wishes. */
    private boolean hasWishes(Proposal proposal) {
        return coordinator && proposal.round() == 1;
    }

    private static boolean hasWaitingList(Proposal proposal) {
        return proposal.round() == proposal.rounds() && (proposal.state() == State.CONFIRMED || proposal.round() > 1);
    }

    private void show(Proposal proposal) {
        shown = proposal;
        showWishes(proposal);
        if (proposal.state() == State.OPENED) {
            showOpened(proposal);
        } else {
            showPairs(proposal);
        }
    }

    private void showNothing(Term term) {
        setIntroduction("");
        setActions();
        Anchor next = new Anchor("terms/" + term.termId(), getTranslation("matching.notYet.next"));
        next.setVisible(coordinator);
        setBody(emptyState(getTranslation("matching.notYet"), getTranslation("matching.notYet.what"), next));
    }

    private void showOpened(Proposal proposal) {
        setIntroduction("");
        setActions();
        String people = getTranslation("matching.opened", proposal.applicants(), proposal.mentors(), proposal.places());
        Component state = coordinator
                ? emptyState(people, getTranslation("matching.opened.what"), proposeButton("matching.propose"))
                : emptyState(people, getTranslation("matching.opened.wait"));
        Div body = new Div(state);
        body.addClassName("matching-part");
        if (proposal.rounds() > 1) {
            body.addComponentAsFirst(new RoundLinks(proposal));
        }
        waitingList(proposal).ifPresent(body::add);
        if (hasWishes(proposal)) {
            body.add(wishes);
        }
        setBody(body);
    }

    private Optional<WaitingListPanel> waitingList(Proposal proposal) {
        return Optional.ofNullable(waiting)
                .map(list -> new WaitingListPanel(
                        proposal.termId(), list, prospect(), commands.by(user.actor()), this::refresh));
    }

    private String prospect() {
        return next == null || next.applicants() == 0
                ? ""
                : getTranslation("matching.waiting.prospect", next.places(), next.pairs());
    }

    /** Opens the next round and proposes its first pairs. */
    private Button nextRoundButton(NextRound possible) {
        Button button = new Button(getTranslation("matching.round.next"), click -> {
            round = null;
            Commands.Sender sender = commands.by(user.actor());
            Notices.attempt(() -> {
                sender.send(new OpenNextRound(possible.proposalId()));
                sender.sendAndCatchUp(new ProposePairs(possible.proposalId()));
            });
            refresh();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private Button proposeButton(String key) {
        Button propose = new Button(getTranslation(key), click -> decisions.make(new ProposePairs(decisions.id())));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setDisableOnClick(true);
        return propose;
    }

    private void showPairs(Proposal proposal) {
        boolean open = proposal.state() == State.PROPOSED;
        setIntroduction(getTranslation(
                !open
                        ? "matching.introduction.confirmed"
                        : coordinator ? "matching.introduction" : "matching.introduction.consulted"));
        @Nullable Decisions possible = open && coordinator ? decisions : null;
        setActions(actions(proposal, possible));
        above.removeAll();
        below.removeAll();
        if (proposal.rounds() > 1) {
            above.add(new RoundLinks(proposal));
        }
        if (proposal.confirmedAt() != null) {
            above.add(new Div(
                    new Tag(getTranslation("matching.confirmed", Dates.moment(proposal.confirmedAt())), Tone.GOOD)));
            if (!proposal.confirmedBecause().isEmpty()) {
                above.add(new Paragraph(getTranslation("matching.confirmed.because", proposal.confirmedBecause())));
            }
        } else if (!proposal.upToDate()) {
            Paragraph outdated =
                    new Paragraph(getTranslation(coordinator ? "matching.outdated" : "matching.outdated.consulted"));
            outdated.addClassName("matching-outdated");
            above.add(outdated);
        }
        if (next != null && next.pairs() > 0) {
            above.add(new Paragraph(prospect()));
        }
        if (!proposal.refused().isEmpty()) {
            above.add(new RefusedPanel(proposal.refused()));
        }
        above.add(new Numbers(proposal), new ConsultationPanel(proposal, this::find, commands, user, this::refresh));
        pairs.show(proposal, fresh);
        waitingList(proposal).ifPresent(below::add);
        below.add(new LeftOvers(proposal, leastCostly(proposal), possible));
        if (coordinator
                && ((open && proposal.asking().first()) || !proposal.asked().isEmpty())) {
            below.add(new AnswersPanel(proposal, possible));
        }
        if (open && hasWishes(proposal)) {
            below.add(wishes);
        }
        if (!open) {
            below.add(new CriteriaPanel(proposal));
        }
        if (open || !proposal.rulings().isEmpty()) {
            below.add(new RulingsPanel(proposal, possible));
        }
        if (possible != null || !proposal.scenarios().isEmpty()) {
            below.add(new ScenarioPanel(proposal, possible));
        }
        below.add(new RecordPanel(proposal.inputDigest(), queries));
        if (pairs.getParent().isEmpty()) {
            setBody(above, pairs, below);
        }
    }

    private List<Component> actions(Proposal proposal, @Nullable Decisions possible) {
        Anchor matrix = new Anchor(
                RoundLinks.address("matching/matrix", proposal.termId(), round), getTranslation("matching.matrix"));
        matrix.addClassName("matching-link");
        if (possible == null) {
            return next == null || next.pairs() == 0 ? List.of(matrix) : List.of(matrix, nextRoundButton(next));
        }
        Button criteria =
                new Button(getTranslation("matching.criteria"), click -> new CriteriaDialog(proposal, possible).open());
        List<Component> actions = new ArrayList<>(List.of(matrix, new History(proposal, possible), criteria));
        actions.addAll(nextSteps(proposal, possible));
        return actions;
    }

    /** What is to be done next, last. */
    private List<Button> nextSteps(Proposal proposal, Decisions possible) {
        if (!proposal.upToDate()) {
            return List.of(proposeButton("matching.proposeAgain"));
        }
        Button confirm = new Button(
                getTranslation("matching.confirm"),
                click -> new ConfirmDialog(proposal, commands.by(user.actor()), this::refresh).open());
        if (new Agreement(proposal).isAskingNext()) {
            Button ask = new Button(getTranslation("matching.ask"), click -> new AskDialog(proposal, possible).open());
            ask.addThemeVariants(ButtonVariant.PRIMARY);
            return List.of(confirm, ask);
        }
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        return List.of(confirm);
    }

    private void setActions(List<Component> components) {
        setActions(components.toArray(Component[]::new));
    }

    /** What an open proposal's left over could get; nothing once it is confirmed. */
    private Function<Left, Optional<Choice>> leastCostly(Proposal proposal) {
        boolean nobodyLeft =
                proposal.applicantsLeft().isEmpty() && proposal.mentorsLeft().isEmpty();
        if (proposal.state() != State.PROPOSED || nobodyLeft) {
            return left -> Optional.empty();
        }
        Optional<Couples> couples =
                queries.ask(new FindMatrix(proposal.termId())).map(Couples::new);
        return left -> couples.flatMap(known -> known.leastCostly(left.person()));
    }
}

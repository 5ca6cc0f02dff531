package se.fsektionen.mentorship.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.matching.ExplainPair;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindProposal.Left;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.FreePair;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.ReasonDialog;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.TermPage;
import se.fsektionen.mentorship.ui.shell.Words;

/** A term's proposal of pairs, from the first one to its confirmation. The consulted parties see it and say what they think. */
@Route("matching")
@Menu(order = 20, title = "matching.title")
@RolesAllowed({"COORDINATOR", "BUSINESS_RELATIONS", "INDUSTRY_COMMITTEE"})
public class MatchingView extends TermPage {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final boolean coordinator;
    private final Grid<Pair> grid = new Grid<>(Pair.class, false);
    private final TextField search = new TextField();
    private final Checkbox lockedOnly = new Checkbox();
    private final Span summary = new Span();
    private final Div filters = new Div(search, lockedOnly, summary);

    MatchingView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        super("matching.title", queries);
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.coordinator = user.is(Role.COORDINATOR);
        setIntroduction(getTranslation("matching.introduction"));
        filters.addClassName("filters");
        summary.addClassName("quiet");
        search.setPlaceholder(getTranslation("matching.search"));
        search.setAriaLabel(getTranslation("matching.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        lockedOnly.setLabel(getTranslation("matching.lockedOnly"));
        lockedOnly.addValueChangeListener(change -> filter());
        grid.addColumn(Pair::applicantName)
                .setHeader(getTranslation("matching.applicant"))
                .setSortable(true);
        grid.addColumn(Pair::mentorName)
                .setHeader(getTranslation("matching.mentor"))
                .setSortable(true);
        grid.addComponentColumn(pair -> new Percent(pair.fit()))
                .setHeader(getTranslation("matching.fit"))
                .setComparator(Comparator.comparingDouble(Pair::fit))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addColumn(pair -> Percent.of(pair.known()))
                .setHeader(getTranslation("matching.known"))
                .setComparator(Comparator.comparingDouble(Pair::known))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(
                        pair -> pair.locked() ? new Tag(getTranslation("matching.locked"), Tone.NEUTRAL) : new Span())
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
        grid.addClassName("matching-grid");
        refreshOnChange(changes, Set.of("matching.projection", "recruitment.projection"));
    }

    private Optional<Proposal> find() {
        return queries.ask(new FindProposal(termId()));
    }

    @Override
    protected void showTerm(Term term) {
        Optional<Proposal> proposal = find();
        if (proposal.isEmpty()) {
            setActions();
            setBody(emptyState(
                    getTranslation("matching.notYet"),
                    getTranslation("matching.notYet.what"),
                    new Anchor("terms/" + term.termId(), getTranslation("matching.notYet.next"))));
        } else if (proposal.get().state() == State.OPENED) {
            showOpened(proposal.get());
        } else {
            show(proposal.get());
        }
    }

    private void showOpened(Proposal proposal) {
        setActions();
        Button propose = proposeButton("matching.propose", proposal);
        propose.setVisible(coordinator);
        setBody(emptyState(
                getTranslation("matching.opened", proposal.applicants(), proposal.mentors(), proposal.places()),
                getTranslation("matching.opened.what"),
                propose));
    }

    private Button proposeButton(String key, Proposal proposal) {
        Button propose = new Button(getTranslation(key), click -> propose(proposal));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setDisableOnClick(true);
        return propose;
    }

    private void propose(Proposal proposal) {
        if (Notices.attempt(() -> commands.by(user.actor()).sendAndCatchUp(new ProposePairs(proposal.proposalId())))) {
            find().ifPresent(now -> Notices.success(
                    getTranslation("matching.proposed", now.pairs().size())));
        }
        refresh();
    }

    private void show(Proposal proposal) {
        boolean open = proposal.state() == State.PROPOSED;
        setActions();
        List<Component> body = new ArrayList<>();
        if (!open && proposal.confirmedAt() != null) {
            body.add(new Div(
                    new Tag(getTranslation("matching.confirmed", Dates.moment(proposal.confirmedAt())), Tone.GOOD)));
        } else if (open && !proposal.upToDate()) {
            Paragraph outdated = new Paragraph(getTranslation("matching.outdated"));
            outdated.addClassName("matching-outdated");
            body.add(outdated);
        }
        if (open && coordinator) {
            Button confirm = new Button(
                    getTranslation("matching.confirm"),
                    click -> new ConfirmDialog(proposal, commands.by(user.actor()), this::refresh).open());
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            setActions(proposal.upToDate() ? confirm : proposeButton("matching.proposeAgain", proposal));
        }
        if (!proposal.refused().isEmpty()) {
            body.add(refused(proposal));
        }
        body.add(new ConsultationPanel(proposal, commands, user, this::refresh));
        body.add(pairs(proposal));
        body.add(left(proposal));
        if (open) {
            body.add(rulings(proposal));
        }
        setBody(body.toArray(Component[]::new));
    }

    private Section pairs(Proposal proposal) {
        summary.setText(
                getTranslation("matching.summary", proposal.pairs().size(), proposal.applicants(), proposal.places()));
        summary.setVisible(proposal.state() == State.PROPOSED);
        Set<Pair> open = Set.copyOf(
                proposal.pairs().stream().filter(grid::isDetailsVisible).toList());
        grid.setItems(proposal.pairs().stream()
                .sorted(Comparator.comparingDouble(Pair::fit).reversed())
                .toList());
        filter();
        open.forEach(pair -> grid.setDetailsVisible(pair, true));
        Section section = new Section(new H2(getTranslation("matching.pairs")), filters, grid);
        section.addClassName("stack");
        return section;
    }

    private void filter() {
        String words = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.getListDataView()
                .setFilter(pair -> (pair.locked() || !lockedOnly.getValue())
                        && (pair.applicantName() + " " + pair.mentorName())
                                .toLowerCase(Locale.ROOT)
                                .contains(words));
    }

    private Component details(Pair pair) {
        Div details = new Div();
        details.addClassName("row-details");
        find().ifPresent(proposal -> {
            queries.ask(new ExplainPair(proposal.proposalId(), pair.mentor(), pair.applicant()))
                    .ifPresent(explanation -> details.add(new Explanations(explanation)));
            if (proposal.state() == State.CONFIRMED && coordinator) {
                details.add(new Anchor("pairs/" + pair.pairId(), getTranslation("mentees.pair")));
            } else if (coordinator) {
                details.add(actions(proposal, pair));
            }
        });
        return details;
    }

    private Ruling ruling() {
        return new Ruling(commands.by(user.actor()), () -> find().orElseThrow(), this::refresh);
    }

    private Component actions(Proposal proposal, Pair pair) {
        Button lock = new Button(
                getTranslation("matching.lock"),
                click -> new ReasonDialog(
                                getTranslation("matching.lock"),
                                getTranslation("matching.lock.what", pair.mentorName(), pair.applicantName()),
                                getTranslation("matching.lock"),
                                reason -> ruling().decide(
                                                new LockPair(proposal.proposalId(), pair.mentor(), pair.applicant()),
                                                reason))
                        .open());
        Button free = new Button(
                getTranslation("matching.free"),
                click -> free(new FreePair(proposal.proposalId(), pair.mentor(), pair.applicant())));
        Button forbid = new Button(
                getTranslation("matching.forbid"),
                click -> new ReasonDialog(
                                getTranslation("matching.forbid"),
                                getTranslation("matching.forbid.what", pair.mentorName(), pair.applicantName()),
                                getTranslation("matching.forbid"),
                                reason -> ruling().decide(
                                                new ForbidPair(proposal.proposalId(), pair.mentor(), pair.applicant()),
                                                reason))
                        .open());
        Div actions =
                new Div(pair.locked() ? free : lock, forbid, choose(proposal, pair.applicant(), pair.applicantName()));
        actions.addClassName("choices");
        return actions;
    }

    private Button choose(Proposal proposal, PersonId applicant, String name) {
        Button choose = new Button(
                getTranslation("matching.choose"),
                click -> new MentorChoices(proposal.proposalId(), applicant, name, queries, ruling()::decide).open());
        choose.setAriaLabel(getTranslation("matching.choose.title", name));
        return choose;
    }

    private void free(FreePair command) {
        Notices.attempt(() -> ruling().decide(command, ""));
    }

    private Component left(Proposal proposal) {
        Div both = new Div(
                leftOver("matching.left.applicants", proposal.applicantsLeft(), proposal, true),
                leftOver("matching.left.mentors", proposal.mentorsLeft(), proposal, false));
        both.addClassName("matching-left");
        return both;
    }

    private Section leftOver(String titleKey, List<Left> people, Proposal proposal, boolean applicants) {
        Section section = new Section(new H2(getTranslation(titleKey, people.size())));
        section.addClassNames("panel", "stack");
        if (people.isEmpty()) {
            section.add(new Paragraph(getTranslation("matching.left.none")));
        }
        for (Left left : people) {
            Span why = new Span(Words.of(left.why()));
            why.addClassName("quiet");
            Div line = new Div(new Span(left.name()), why);
            line.addClassName("matching-person");
            if (applicants && coordinator && proposal.state() == State.PROPOSED) {
                Button choose = choose(proposal, left.person(), left.name());
                choose.addThemeVariants(ButtonVariant.SMALL);
                line.add(choose);
            }
            section.add(line);
        }
        return section;
    }

    private Section rulings(Proposal proposal) {
        Section section = new Section(new H2(getTranslation("matching.rulings")));
        section.addClassNames("panel", "stack");
        if (proposal.rulings().isEmpty()) {
            section.add(new Paragraph(getTranslation("matching.rulings.none")));
        }
        for (FindProposal.Ruling ruling : proposal.rulings()) {
            Div line = new Div(new Span(getTranslation(
                    ruling.locked() ? "matching.ruling.locked" : "matching.ruling.forbidden",
                    ruling.mentorName(),
                    ruling.applicantName(),
                    ruling.reason())));
            line.addClassName("matching-person");
            if (coordinator) {
                Button free = new Button(
                        getTranslation(ruling.locked() ? "matching.free" : "matching.free.ban"),
                        click -> free(new FreePair(proposal.proposalId(), ruling.mentor(), ruling.applicant())));
                free.addThemeVariants(ButtonVariant.SMALL);
                line.add(free);
            }
            section.add(line);
        }
        return section;
    }

    private Section refused(Proposal proposal) {
        Section section = new Section(new H2(getTranslation("matching.refused")));
        section.addClassNames("panel", "stack");
        proposal.refused()
                .forEach(pair -> section.add(new Paragraph(getTranslation(
                        "matching.refused.one",
                        pair.mentorName(),
                        pair.applicantName(),
                        getTranslation(pair.ruleKey() + ".refused")))));
        return section;
    }
}

package se.fsektionen.mentorship.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.evaluation.FindSelectionReview;
import se.fsektionen.mentorship.evaluation.SelectionReview;
import se.fsektionen.mentorship.evaluation.SelectionReview.ByCriterion;
import se.fsektionen.mentorship.evaluation.SelectionReview.Finding;
import se.fsektionen.mentorship.evaluation.SelectionReview.Half;
import se.fsektionen.mentorship.evaluation.SelectionReview.Relation;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Answer;
import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.CheckRun;
import se.fsektionen.mentorship.matching.CheckRun.Check;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.Criterion;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.ExplainPair;
import se.fsektionen.mentorship.matching.ExplainPair.Explanation;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.FindApplicantChoices;
import se.fsektionen.mentorship.matching.FindMatrix;
import se.fsektionen.mentorship.matching.FindMatrix.Cell;
import se.fsektionen.mentorship.matching.FindMatrix.Head;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;
import se.fsektionen.mentorship.matching.FindMentorChoices;
import se.fsektionen.mentorship.matching.FindMentorChoices.Choice;
import se.fsektionen.mentorship.matching.FindNextRound;
import se.fsektionen.mentorship.matching.FindNextRound.NextRound;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindProposal.Asked;
import se.fsektionen.mentorship.matching.FindProposal.Consultation;
import se.fsektionen.mentorship.matching.FindProposal.Left;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Refused;
import se.fsektionen.mentorship.matching.FindProposal.Reply;
import se.fsektionen.mentorship.matching.FindProposal.Scenario;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.FindWaitingList;
import se.fsektionen.mentorship.matching.FindWaitingList.TakenOff;
import se.fsektionen.mentorship.matching.FindWaitingList.Waiting;
import se.fsektionen.mentorship.matching.FindWaitingList.WaitingList;
import se.fsektionen.mentorship.matching.FindWishing;
import se.fsektionen.mentorship.matching.LeftOver;
import se.fsektionen.mentorship.matching.Opinion;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.DecideAsking;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.ForgetScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.GiveConsultation;
import se.fsektionen.mentorship.matching.ProposalCommand.JudgePair;
import se.fsektionen.mentorship.matching.ProposalCommand.KeepScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.NoteWish;
import se.fsektionen.mentorship.matching.ProposalCommand.OpenNextRound;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalCommand.SwapMentors;
import se.fsektionen.mentorship.matching.ProposalCommand.TakeScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.UndoChange;
import se.fsektionen.mentorship.matching.ProposalCommand.WeighCriteria;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.Standing;
import se.fsektionen.mentorship.matching.TryChange;
import se.fsektionen.mentorship.matching.TryChange.Move;
import se.fsektionen.mentorship.matching.TryChange.Outcome;
import se.fsektionen.mentorship.matching.WaitingListCommand.PutBackOnWaitingList;
import se.fsektionen.mentorship.matching.WaitingListCommand.TakeOffWaitingList;
import se.fsektionen.mentorship.matching.WaitingListId;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.recruitment.TermDates;
import se.fsektionen.mentorship.support.SentCommands;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Tag;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.matching")
class MatchingViewTest extends BrowserlessTest {

    private static final TermId TERM = TermId.of(2026, Season.AUTUMN);
    private static final ProposalId PROPOSAL = ProposalId.of(TERM);
    private static final Instant NOON = Instant.parse("2026-09-24T10:00:00Z");
    private static final Figures FIGURES = new Figures(2, 2, 0.4, 1.3);
    private static final Figures COSTS_A_LITTLE = new Figures(0, 0, 0, 0.14);
    private static final Pair BO_WITH_ANN = pair("Ann", "Bo", 0.6, false);
    private static final Pair CAI_WITH_ANN = pair("Ann", "Cai", 0.4, false);
    private static final Pair CAI_WITH_DAG = pair("Dag", "Cai", 0.9, true);

    private final Queries queries = mock(Queries.class);
    private Asking asking = new Asking(false, 14);
    private List<Asked> asked = List.of();
    private int rounds = 1;
    private final SentCommands sent = new SentCommands();
    private final List<Changes.Listener> listeners = new ArrayList<>();

    private record ConsultationOrReason() implements DomainRule {
        @Override
        public boolean isBroken() {
            return true;
        }
    }

    private record ProposalMustBeOpen() implements DomainRule {
        @Override
        public boolean isBroken() {
            return true;
        }
    }

    private static PersonId person(String name) {
        return new PersonId("person-" + name.toLowerCase(Locale.ROOT));
    }

    private static Pair pair(String mentor, String applicant, double fit, boolean locked) {
        return new Pair(
                PairId.of(TERM, person(mentor), person(applicant)),
                person(mentor),
                mentor,
                person(applicant),
                applicant,
                fit,
                1,
                locked);
    }

    private Proposal proposal(State state, String digest, boolean upToDate, Pair... pairs) {
        return new Proposal(
                PROPOSAL,
                TERM,
                state,
                digest,
                upToDate,
                2,
                3,
                3,
                List.of(pairs),
                List.of(),
                List.of(new Left(person("Eva"), "Eva", LeftOver.Why.ALL_PLACES_TAKEN)),
                List.of(),
                List.of(new Consultation(ConsultedParty.BUSINESS_RELATIONS, Opinion.OBJECTS, "För lika.", NOON, true)),
                state == State.CONFIRMED
                        ? List.of(new Refused(
                                CAI_WITH_ANN.pairId(),
                                person("Ann"),
                                "Ann",
                                person("Cai"),
                                "Cai",
                                "rule.MentorHasAFreePlace"))
                        : List.of(),
                state == State.CONFIRMED ? NOON : null,
                "",
                FIGURES,
                CriterionWeight.usual(),
                Priority.WORST_PAIR,
                List.of(),
                List.of(),
                state == State.PROPOSED,
                false,
                List.of(new Scenario("Förut", NOON, FIGURES, List.of(CAI_WITH_DAG), false)),
                asked,
                List.of(),
                false,
                asking,
                rounds);
    }

    @BeforeEach
    void answer() {
        LocalDate start = LocalDate.of(2026, 8, 31);
        when(queries.ask(any(FindTerms.class)))
                .thenReturn(List.of(new Term(
                        TERM,
                        2026,
                        Season.AUTUMN,
                        new TermDates(start, start, start.plusYears(1)),
                        true,
                        Stage.APPLICATIONS_CLOSED,
                        start.plusWeeks(3))));
        when(queries.ask(any(FindWishing.class))).thenReturn(List.of());
        when(queries.ask(any(ExplainPair.class)))
                .thenReturn(Optional.of(new Explanation("Ann", "Bo", 0.6, 1, true, List.of())));
        when(queries.ask(any(FindMentorChoices.class)))
                .thenReturn(List.of(
                        new Choice(person("Ann"), "Ann", 0.4, 1, 2, 2, new Figures(0, 0, 0, 0)),
                        new Choice(person("Dag"), "Dag", 0.9, 1, 1, 0, COSTS_A_LITTLE)));
        when(queries.ask(any(FindApplicantChoices.class))).thenReturn(List.of());
        when(queries.ask(any(FindWaitingList.class)))
                .thenReturn(new WaitingList(
                        List.of(new Waiting(person("Eva"), "Eva", NOON, false)),
                        List.of(new TakenOff(person("Gun"), "Gun", NOON, "Har flyttat")),
                        List.of(),
                        List.of()));
        when(queries.ask(any(FindNextRound.class))).thenReturn(Optional.empty());
        when(queries.ask(any(FindMatrix.class))).thenReturn(Optional.of(matrix()));
        when(queries.ask(any(TryChange.class)))
                .thenReturn(Optional.of(new Outcome(
                        FIGURES,
                        new Figures(2, 2, 0.4, 1.1),
                        List.of(new Move(person("Bo"), "Bo", "Ann", "Dag", 1, 3)))));
    }

    /** Ann and Dag by Bo and Cai. */
    private static Matrix matrix() {
        return new Matrix(
                "one",
                FIGURES,
                List.of(new Head(person("Bo"), "Bo", 1), new Head(person("Cai"), "Cai", 1)),
                List.of(new Head(person("Ann"), "Ann", 2), new Head(person("Dag"), "Dag", 1)),
                List.of(
                        List.of(cell(0.6, Standing.PROPOSED), cell(0.5, Standing.POSSIBLE)),
                        List.of(cell(0.4, Standing.POSSIBLE), cell(0.9, Standing.LOCKED))),
                List.of());
    }

    private static Cell cell(double fit, Standing standing) {
        return new Cell(fit, 1, standing, COSTS_A_LITTLE);
    }

    private void now(@Nullable Proposal proposal) {
        when(queries.ask(any(FindProposal.class))).thenReturn(Optional.ofNullable(proposal));
    }

    private void open(Role role, @Nullable Proposal proposal) {
        now(proposal);
        CurrentUser user = mock(CurrentUser.class);
        when(user.is(role)).thenReturn(true);
        when(user.actor()).thenReturn(new Actor("account-1", role));
        Changes changes = listener -> {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        };
        MatchingView view = new MatchingView(queries, sent, changes, user);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("matching?term=" + TERM));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
    }

    private List<Button> buttons(String key) {
        return find(Button.class).all().stream()
                .filter(Component::isVisible)
                .filter(button -> button.getText().contains(key))
                .toList();
    }

    private void press(String key) {
        test(buttons(key).getLast()).click();
    }

    /** The applicants whose pairs are shown, in order. */
    private List<String> listed() {
        return find(PairList.class)
                .single()
                .getChildren()
                .filter(NativeTable.class::isInstance)
                .flatMap(table -> ((NativeTable) table).getBody().getRows().stream())
                .filter(row -> row.isVisible() && row.getChildren().count() > 1)
                .map(row -> row.getElement().getChild(0).getTextRecursively())
                .toList();
    }

    private void write(String reason) {
        test(find(TextArea.class).single()).setValue(reason);
    }

    private boolean says(String key) {
        return UI.getCurrent().getElement().getTextRecursively().contains(key);
    }

    @Test
    void saysThatNothingHasBegunBeforeApplicationsAreClosed() {
        open(Role.COORDINATOR, null);
        assertThat(says("matching.notYet.what")).isTrue();
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("terms/" + TERM);
    }

    @Test
    void proposesOnceApplicationsAreClosed() {
        open(Role.COORDINATOR, proposal(State.OPENED, "", false));
        sent.then(command -> now(proposal(State.PROPOSED, "one", true, BO_WITH_ANN)));
        press("matching.propose");
        assertThat(sent.commands()).containsExactly(new ProposePairs(PROPOSAL));
        assertThat(listed()).containsExactly("Bo");
        assertThat(find(Tag.class).from(find(PairList.class).single()).exists()).isFalse();
    }

    @Test
    void letsOnlyTheCoordinatorPropose() {
        open(Role.INDUSTRY_COMMITTEE, proposal(State.OPENED, "", false));
        assertThat(buttons("matching.propose")).isEmpty();
        assertThat(says("matching.opened.wait")).isTrue();
    }

    @Test
    void showsTheConsultedPartiesWhyButNothingToDecide() {
        open(Role.INDUSTRY_COMMITTEE, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.why");
        assertThat(find(Explanations.class).exists()).isTrue();
        assertThat(buttons("matching.lock")).isEmpty();
        assertThat(buttons("matching.forbid")).isEmpty();
        assertThat(buttons("matching.choose")).isEmpty();
        assertThat(buttons("matching.confirm")).isEmpty();
        assertThat(buttons("matching.consultation.give")).hasSize(1);
    }

    @Test
    void offersToProposeAgainRatherThanToConfirmWhatIsOutdated() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", false, BO_WITH_ANN));
        assertThat(buttons("matching.confirm")).isEmpty();
        press("matching.proposeAgain");
        assertThat(sent.commands()).containsExactly(new ProposePairs(PROPOSAL));
    }

    @Test
    void recomputesTheRestAfterEachDecisionAndMarksWhatIsNew() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN, CAI_WITH_ANN));
        press("matching.why");
        press("matching.forbid");
        write("De är syskon.");
        sent.then(command -> now(proposal(State.PROPOSED, "two", true, BO_WITH_ANN, CAI_WITH_DAG)));
        press("matching.forbid");
        assertThat(sent.commands()).containsExactly(new ForbidPair(PROPOSAL, person("Ann"), person("Cai")));
        assertThat(sent.reasons()).containsExactly("De är syskon.");
        assertThat(listed()).containsExactly("Cai", "Bo");
        assertThat(find(Tag.class).from(find(PairList.class).single()).all())
                .extracting(Tag::getText)
                .satisfiesExactly(
                        tag -> assertThat(tag).contains("matching.new"),
                        tag -> assertThat(tag).contains("matching.locked"));
    }

    @Test
    void choosesAMentorForOneWhoHasNone() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        test(buttons("matching.choose.first").getFirst()).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("matching.cost.none");
        test(buttons("matching.choose.this").getFirst()).click();
        write("De känner varandra.");
        press("matching.lock");
        assertThat(sent.commands()).containsExactly(new LockPair(PROPOSAL, person("Ann"), person("Eva")));
    }

    @Test
    void offersNotTheMentorWhomTheApplicantHas() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.why");
        test(buttons("matching.choose").stream()
                        .filter(button -> !button.getText().contains("first")
                                && !button.getText().contains("this"))
                        .findFirst()
                        .orElseThrow())
                .click();
        Dialog choices = find(Dialog.class).single();
        assertThat(find(Button.class).from(choices).all())
                .filteredOn(button -> button.getText().contains("matching.choose.this"))
                .hasSize(1);
        assertThat(choices.getElement().getTextRecursively())
                .contains("matching.choose.current", "matching.cost.sum.less");
    }

    @Test
    @SuppressWarnings("unchecked")
    void findsPairsByNameAndOrdersThem() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN, CAI_WITH_DAG));
        assertThat(listed()).containsExactly("Cai", "Bo");
        Select<PairOrder> order = find(Select.class).single();
        order.setValue(PairOrder.WORST_FIRST);
        assertThat(listed()).containsExactly("Bo", "Cai");
        TextField search = find(TextField.class).single();
        test(search).setValue(" dag ");
        assertThat(listed()).containsExactly("Cai");
    }

    @Test
    void keepsOpenWhatIsOpenWhenThePairsChange() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.why");
        now(proposal(State.PROPOSED, "two", true, CAI_WITH_DAG, pair("Ann", "Bo", 0.5, false)));
        List.copyOf(listeners).forEach(listener -> listener.changed("matching.projection"));
        roundTrip();
        assertThat(listed()).containsExactly("Cai", "Bo");
        assertThat(find(Explanations.class).all()).hasSize(1);
    }

    @Test
    void confirmsThePairsThatWereSeenAndAsksWhyWhereNotAllApprove() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.confirm");
        sent.refuse(new ConsultationOrReason());
        press("matching.confirm");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        sent.refuse(null);
        write("Vi hann inte.");
        press("matching.confirm");
        assertThat(sent.commands()).containsExactly(new ConfirmPairs(PROPOSAL, "one"));
        assertThat(sent.reasons()).containsExactly("Vi hann inte.");
    }

    @Test
    void showsWhatIsWhenAnotherConfirmedFirst() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN, CAI_WITH_ANN));
        press("matching.confirm");
        sent.refuse(new ProposalMustBeOpen());
        now(proposal(State.CONFIRMED, "one", true, BO_WITH_ANN, CAI_WITH_ANN));
        press("matching.confirm");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(says("matching.confirmed")).isTrue();
        assertThat(buttons("matching.confirm")).isEmpty();
    }

    @Test
    void leadsFromConfirmedPairsToThoseThatStarted() {
        open(Role.COORDINATOR, proposal(State.CONFIRMED, "one", true, BO_WITH_ANN, CAI_WITH_ANN));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsExactly("matching/matrix?term=" + TERM, "pairs/" + BO_WITH_ANN.pairId());
        assertThat(says("matching.criteria.points"))
                .as("by what they were chosen")
                .isTrue();
        assertThat(says("matching.refused.mark")).isTrue();
        assertThat(buttons("matching.consultation")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksForAnOpinionBeforeItIsSaved() {
        open(Role.INDUSTRY_COMMITTEE, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.consultation.give");
        press("shell.save");
        assertThat(sent.commands()).isEmpty();
        RadioButtonGroup<Opinion> opinion = find(RadioButtonGroup.class).single();
        assertThat(opinion.isInvalid()).isTrue();
        opinion.setValue(Opinion.APPROVES);
        press("shell.save");
        assertThat(sent.commands())
                .containsExactly(
                        new GiveConsultation(PROPOSAL, ConsultedParty.INDUSTRY_COMMITTEE, Opinion.APPROVES, "", "one"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void savesNoOpinionOfPairsThatWereNotSeen() {
        open(Role.INDUSTRY_COMMITTEE, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.consultation.give");
        RadioButtonGroup<Opinion> opinion = find(RadioButtonGroup.class).single();
        opinion.setValue(Opinion.APPROVES);
        now(proposal(State.PROPOSED, "two", true, CAI_WITH_DAG));
        press("shell.save");
        assertThat(sent.commands()).isEmpty();
        press("shell.save");
        assertThat(sent.commands()).hasSize(1);
    }

    @Test
    void showsWhatALockLeadsToBeforeItIsDecided() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.why");
        press("matching.lock");
        Dialog dialog = find(Dialog.class).single();
        assertThat(find(OutcomePreview.class).from(dialog).exists()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("matching.outcome.moves", "matching.move");
        assertThat(sent.commands()).isEmpty();
    }

    @Test
    void opensNoDialogForWhatCannotBeDone() {
        when(queries.ask(any(TryChange.class))).thenReturn(Optional.empty());
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.why");
        press("matching.lock");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void exchangesTheMentorsOfTwo() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN, CAI_WITH_DAG));
        test(buttons("matching.why").getLast()).click();
        press("matching.swap");
        test(find(Button.class).from(find(Dialog.class).single()).all().getFirst())
                .click();
        write("Ann och Bo är kollegor.");
        press("matching.swap");
        assertThat(sent.commands()).containsExactly(new SwapMentors(PROPOSAL, person("Bo"), person("Cai")));
        assertThat(sent.reasons()).containsExactly("Ann och Bo är kollegor.");
    }

    @Test
    void undoesWhatCanBeUndone() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        assertThat(buttons("matching.redo").getFirst().isEnabled()).isFalse();
        press("matching.undo");
        assertThat(sent.commands()).containsExactly(new UndoChange(PROPOSAL));
    }

    @Test
    @SuppressWarnings("unchecked")
    void notesWhatTheCoordinatorThinksAndWhatIsWished() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.why");
        List<Select<Integer>> selects = find(Select.class)
                .from(find(Judging.class).single())
                .all()
                .stream()
                .map(select -> (Select<Integer>) select)
                .toList();
        selects.get(0).setValue(4);
        selects.get(1).setValue(1);
        selects.get(2).setValue(2);
        assertThat(sent.commands())
                .containsExactly(
                        new JudgePair(PROPOSAL, person("Ann"), person("Bo"), 4),
                        new NoteWish(PROPOSAL, person("Bo"), person("Ann"), 1),
                        new NoteWish(PROPOSAL, person("Ann"), person("Bo"), 2));
    }

    @Test
    void weighsTheCriteriaOnlyWithinBounds() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.criteria");
        IntegerField first = find(IntegerField.class).all().getFirst();
        first.setValue(11);
        assertThat(first.isInvalid()).isTrue();
        assertThat(buttons("shell.save").getLast().isEnabled()).isFalse();
        first.setValue(9);
        press("shell.save");
        assertThat(sent.commands()).singleElement().isInstanceOfSatisfying(WeighCriteria.class, weighing -> {
            assertThat(weighing.weights().getFirst()).isEqualTo(new CriterionWeight(Criterion.PROGRAMME, 9, false));
            assertThat(weighing.priority()).isEqualTo(Priority.WORST_PAIR);
        });
    }

    @Test
    void goesBackToTheUsualWeights() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.criteria");
        find(IntegerField.class).all().getFirst().setValue(9);
        press("matching.criteria.usual");
        assertThat(find(IntegerField.class).all().getFirst().getValue()).isEqualTo(Criterion.PROGRAMME.usualPoints());
        press("shell.save");
        assertThat(sent.commands()).as("as they were").isEmpty();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void beginsFromWhatEarlierYearsSuggestAndSaysOnWhat() {
        Half half = new Half(15, 4, 0);
        Relation clear = new Relation(Finding.BETTER, 30, 0.5, 0.2, 0.7, half, half);
        Relation few = new Relation(Finding.TOO_FEW, 3, null, null, null, half, half);
        when(queries.ask(any(FindSelectionReview.class)))
                .thenReturn(new SelectionReview(
                        2,
                        30,
                        clear,
                        Stream.of(Criterion.values())
                                .map(criterion -> criterion == Criterion.PROGRAMME
                                        ? new ByCriterion(criterion, clear, 4)
                                        : new ByCriterion(criterion, few, criterion.usualPoints()))
                                .toList()));
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.criteria");
        press("matching.criteria.experience");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("matching.experience.of", "matching.experience.better", "matching.experience.tooFew")
                .doesNotContain("matching.experience.unclear");
        assertThat(sent.commands()).as("nothing is saved yet").isEmpty();
        press("shell.save");
        assertThat(sent.commands())
                .singleElement()
                .isInstanceOfSatisfying(
                        WeighCriteria.class,
                        weighing -> assertThat(weighing.weights())
                                .contains(
                                        new CriterionWeight(Criterion.PROGRAMME, 4, false),
                                        CriterionWeight.usual().get(1)));
    }

    @Test
    void decidesWhetherToAskBesideTheCriteria() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        assertThat(says("matching.answers")).isFalse();
        press("matching.criteria");
        Checkbox first =
                find(Checkbox.class).from(find(AskingFields.class).single()).single();
        test(first).click();
        IntegerField days = find(IntegerField.class).all().getLast();
        days.setValue(0);
        press("shell.save");
        assertThat(days.isInvalid()).isTrue();
        assertThat(sent.commands()).isEmpty();
        days.setValue(7);
        press("shell.save");
        assertThat(sent.commands()).containsExactly(new DecideAsking(PROPOSAL, new Asking(true, 7)));
    }

    @Test
    void asksBeforeItConfirmsWhereThatIsDecided() {
        asking = new Asking(true, 10);
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        Button ask = buttons("matching.ask").getFirst();
        assertThat(ask.getThemeNames()).contains("primary");
        assertThat(buttons("matching.confirm").getFirst().getThemeNames()).doesNotContain("primary");
        test(ask).click();
        press("matching.ask.send");
        assertThat(sent.commands()).containsExactly(new AskPairs(PROPOSAL, "one", List.of(), 10));
        press("matching.confirm");
        assertThat(find(TextArea.class).single().getHelperText())
                .contains("matching.confirm.withoutConsent", "matching.confirm.withoutAnswers");
    }

    @Test
    void marksThoseWhoHaveBothSaidYes() {
        asking = Asking.usual();
        Reply yes = new Reply(NOON, LocalDate.of(2026, 10, 8), Answer.YES, "", NOON);
        asked = List.of(new Asked(BO_WITH_ANN.pairId(), person("Ann"), "Ann", person("Bo"), "Bo", yes, yes));
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        assertThat(find(Tag.class).from(find(PairList.class).single()).single().getText())
                .contains("matching.agreed");
        assertThat(buttons("matching.confirm").getFirst().getThemeNames()).contains("primary");
    }

    @Test
    void takesSomebodyOffTheWaitingListWithAReason() {
        open(Role.COORDINATOR, proposal(State.CONFIRMED, "one", true, BO_WITH_ANN));
        press("matching.waiting.takeOff");
        write("Har åkt utomlands.");
        press("matching.waiting.takeOff");
        press("matching.waiting.putBack");
        WaitingListId list = WaitingListId.of(TERM);
        assertThat(sent.commands())
                .containsExactly(
                        new TakeOffWaitingList(list, person("Eva")), new PutBackOnWaitingList(list, person("Gun")));
        assertThat(sent.reasons()).containsExactly("Har åkt utomlands.");
        assertThat(buttons("matching.round.next")).as("no place is free").isEmpty();
    }

    @Test
    void opensANewRoundForThoseWhoWait() {
        ProposalId second = PROPOSAL.next();
        when(queries.ask(any(FindNextRound.class))).thenReturn(Optional.of(new NextRound(second, 2, 1, 1)));
        open(Role.COORDINATOR, proposal(State.CONFIRMED, "one", true, BO_WITH_ANN));
        press("matching.round.next");
        assertThat(sent.commands()).containsExactly(new OpenNextRound(second), new ProposePairs(second));
    }

    @Test
    void leadsFromOneRoundToAnother() {
        rounds = 2;
        open(Role.INDUSTRY_COMMITTEE, proposal(State.CONFIRMED, "one", true, BO_WITH_ANN));
        assertThat(find(Anchor.class)
                        .from(find(RoundLinks.class).single())
                        .single()
                        .getHref())
                .isEqualTo("matching?term=" + TERM + "&round=2");
        assertThat(find(WaitingListPanel.class).exists()).isFalse();
    }

    @Test
    void keepsAScenarioUnderANameThatIsFree() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.scenario.keep");
        TextField name = find(TextField.class).from(find(Dialog.class).single()).single();
        test(name).setValue("Förut");
        press("shell.save");
        assertThat(name.isInvalid()).isTrue();
        test(name).setValue(" Utan krav ");
        press("shell.save");
        assertThat(sent.commands()).containsExactly(new KeepScenario(PROPOSAL, "Utan krav"));
    }

    @Test
    void comparesAndTakesAScenario() {
        open(Role.COORDINATOR, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        press("matching.scenario.compare");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Bo", "Cai", "matching.scenario.nobody");
        press("shell.close");
        press("matching.scenario.take");
        press("matching.scenario.forget");
        assertThat(sent.commands())
                .containsExactly(new TakeScenario(PROPOSAL, "Förut"), new ForgetScenario(PROPOSAL, "Förut"));
    }

    @Test
    void saysWhetherTheRecordGivesTheSamePairs() {
        open(Role.INDUSTRY_COMMITTEE, proposal(State.PROPOSED, "one", true, BO_WITH_ANN));
        when(queries.ask(any(CheckRun.class))).thenReturn(Optional.of(new Check(NOON, 2, 3, true, true, true)));
        press("matching.record.check");
        assertThat(says("matching.record.same")).isTrue();
        when(queries.ask(any(CheckRun.class))).thenReturn(Optional.of(new Check(NOON, 2, 3, true, false, true)));
        press("matching.record.check");
        assertThat(says("matching.record.different")).isTrue();
        when(queries.ask(any(CheckRun.class))).thenReturn(Optional.empty());
        press("matching.record.check");
        assertThat(says("matching.record.none")).isTrue();
    }
}

package se.fsektionen.mentorship.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.Couple;
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
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.ProposalCommand.JudgePair;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.Standing;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.recruitment.TermDates;
import se.fsektionen.mentorship.ui.shell.CurrentUser;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.matching")
class MatrixViewTest extends BrowserlessTest {

    private static final TermId TERM = TermId.of(2026, Season.AUTUMN);
    private static final ProposalId PROPOSAL = ProposalId.of(TERM);
    private static final PersonId ANN = new PersonId("person-ann");
    private static final PersonId BO = new PersonId("person-bo");
    private static final Figures FIGURES = new Figures(1, 1, 0.6, 0.6);

    private final Queries queries = mock(Queries.class);
    private final Commands.Sender sender = mock(Commands.Sender.class);

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
        when(queries.ask(any(ExplainPair.class)))
                .thenReturn(Optional.of(new Explanation("Ann", "Bo", 0.6, 0.4, true, List.of())));
        when(queries.ask(any(FindMentorChoices.class))).thenReturn(List.of());
        when(queries.ask(any(FindApplicantChoices.class))).thenReturn(List.of());
        when(queries.ask(any(FindMatrix.class)))
                .thenReturn(Optional.of(new Matrix(
                        "one",
                        FIGURES,
                        List.of(new Head(BO, "Bo", 1)),
                        List.of(new Head(ANN, "Ann", 2)),
                        List.of(List.of(new Cell(0.6, 0.4, Standing.POSSIBLE, new Figures(0, 0, 0, 0.14)))),
                        List.of(new Couple(ANN, BO)))));
    }

    private void open(Role role, State state) {
        Proposal proposal = new Proposal(
                PROPOSAL,
                TERM,
                state,
                "one",
                true,
                1,
                2,
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                "",
                FIGURES,
                CriterionWeight.usual(),
                Priority.WORST_PAIR,
                List.of(),
                List.of(),
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                false,
                Asking.usual(),
                1);
        when(queries.ask(any(FindProposal.class))).thenReturn(Optional.of(proposal));
        CurrentUser user = mock(CurrentUser.class);
        when(user.is(role)).thenReturn(true);
        when(user.actor()).thenReturn(new Actor("account-1", role));
        Commands commands = mock(Commands.class);
        when(commands.by(any())).thenReturn(sender);
        MatrixView view = new MatrixView(queries, commands, listener -> () -> {}, user);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("matching/matrix?term=" + TERM));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
    }

    private String html() {
        return find(MatrixTable.class).single().getElement().getProperty("innerHTML", "");
    }

    private List<String> buttons() {
        return find(Button.class).from(find(Dialog.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsHowTheyFitOrWhatItCosts() {
        open(Role.COORDINATOR, State.PROPOSED);
        assertThat(html()).contains(">60</td>");
        RadioButtonGroup<MatrixMeasure> measure = find(RadioButtonGroup.class).single();
        measure.setValue(MatrixMeasure.COST);
        assertThat(html()).contains(">14</td>");
    }

    @Test
    void namesThoseWhoWouldRatherHaveEachOther() {
        open(Role.INDUSTRY_COMMITTEE, State.PROPOSED);
        assertThat(find(RatherPanel.class).single().getElement().getTextRecursively())
                .contains("matching.matrix.rather.one");
    }

    @Test
    @SuppressWarnings("unchecked")
    void explainsACoupleAndLetsTheCoordinatorDecide() {
        open(Role.COORDINATOR, State.PROPOSED);
        find(MatrixTable.class).single().open(0, 0);
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("matching.little", "matching.against");
        assertThat(buttons())
                .anyMatch(text -> text.contains("matching.lock"))
                .anyMatch(text -> text.contains("matching.forbid"));
        Select<Integer> judgement = (Select<Integer>)
                find(Select.class).from(find(Judging.class).single()).all().getFirst();
        judgement.setValue(5);
        verify(sender).sendAndCatchUp(new JudgePair(PROPOSAL, ANN, BO, 5));
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void letsTheConsultedOnlyLook() {
        open(Role.INDUSTRY_COMMITTEE, State.PROPOSED);
        find(MatrixTable.class).single().open(0, 0);
        assertThat(find(Explanations.class).exists()).isTrue();
        assertThat(buttons()).singleElement().asString().contains("shell.close");
    }

    @Test
    void showsConfirmedPairsWithNothingToDecide() {
        open(Role.COORDINATOR, State.CONFIRMED);
        find(MatrixTable.class).single().open(0, 0);
        assertThat(find(Explanations.class).exists()).isTrue();
        assertThat(buttons()).singleElement().asString().contains("shell.close");
    }

    @Test
    void showsNothingBeforeTheFirstPairs() {
        open(Role.COORDINATOR, State.OPENED);
        assertThat(find(MatrixTable.class).exists()).isFalse();
    }
}

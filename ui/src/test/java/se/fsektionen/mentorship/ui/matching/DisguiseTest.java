package se.fsektionen.mentorship.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.matching.Answer;
import se.fsektionen.mentorship.matching.Asking;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.CriterionWeight;
import se.fsektionen.mentorship.matching.ExplainPair;
import se.fsektionen.mentorship.matching.ExplainPair.Explanation;
import se.fsektionen.mentorship.matching.Figures;
import se.fsektionen.mentorship.matching.FindMatrix;
import se.fsektionen.mentorship.matching.FindMatrix.Head;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.FindProposal.Asked;
import se.fsektionen.mentorship.matching.FindProposal.Judgement;
import se.fsektionen.mentorship.matching.FindProposal.Left;
import se.fsektionen.mentorship.matching.FindProposal.NamedWish;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.PairComment;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Refused;
import se.fsektionen.mentorship.matching.FindProposal.Reply;
import se.fsektionen.mentorship.matching.FindProposal.Ruling;
import se.fsektionen.mentorship.matching.FindProposal.Scenario;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.LeftOver.Why;
import se.fsektionen.mentorship.matching.Priority;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.platform.Queries;

@ViewPackages(packages = "se.fsektionen.mentorship.ui.matching")
class DisguiseTest extends BrowserlessTest {

    private static final TermId TERM = new TermId("term-2026-autumn");
    private static final PersonId MENTOR = new PersonId("person-m");
    private static final PersonId APPLICANT = new PersonId("person-a");
    private static final PersonId OTHER = new PersonId("person-o");
    private static final Instant NOON = Instant.parse("2026-09-20T10:00:00Z");
    private static final Figures FIGURES = new Figures(1, 1, 0.5, 0.5);

    private final Queries real = mock(Queries.class);

    private static Proposal proposal(boolean named) {
        PairId id = PairId.of(TERM, MENTOR, APPLICANT);
        Pair pair = new Pair(id, MENTOR, "Maja Namn", APPLICANT, "Arvid Namn", 0.5, 1, false);
        Reply reply = new Reply(NOON, LocalDate.of(2026, 10, 1), Answer.NO, "Namn sagt i förtroende", NOON);
        return new Proposal(
                ProposalId.of(TERM),
                TERM,
                State.PROPOSED,
                "digest",
                true,
                1,
                1,
                2,
                List.of(pair),
                List.of(),
                List.of(new Left(OTHER, "Olle Namn", Why.ALL_PLACES_TAKEN)),
                List.of(new Ruling(MENTOR, "Maja Namn", OTHER, "Olle Namn", false, false, "Maja Namn är släkt")),
                List.of(),
                List.of(new Refused(id, MENTOR, "Maja Namn", APPLICANT, "Arvid Namn", "rule.X")),
                null,
                "",
                FIGURES,
                CriterionWeight.usual(),
                Priority.WORST_PAIR,
                List.of(new NamedWish(APPLICANT, "Arvid Namn", MENTOR, "Maja Namn", 1)),
                List.of(new Judgement(MENTOR, "Maja Namn", APPLICANT, "Arvid Namn", 4)),
                false,
                false,
                List.of(new Scenario("Tidig", NOON, FIGURES, List.of(pair), true)),
                List.of(new Asked(id, MENTOR, "Maja Namn", APPLICANT, "Arvid Namn", reply, null)),
                List.of(new PairComment(
                        ConsultedParty.BUSINESS_RELATIONS, MENTOR, "Maja Namn", APPLICANT, "Arvid Namn", "Bra.", NOON)),
                named,
                Asking.usual(),
                1);
    }

    private Queries consulted(boolean named) {
        when(real.ask(any(FindProposal.class))).thenReturn(Optional.of(proposal(named)));
        when(real.ask(any(FindMatrix.class)))
                .thenReturn(Optional.of(new Matrix(
                        "digest",
                        FIGURES,
                        List.of(new Head(APPLICANT, "Arvid Namn", 1), new Head(OTHER, "Olle Namn", 1)),
                        List.of(new Head(MENTOR, "Maja Namn", 1)),
                        List.of(List.of(), List.of()),
                        List.of())));
        when(real.ask(any(ExplainPair.class)))
                .thenReturn(Optional.of(new Explanation("Maja Namn", "Arvid Namn", 0.5, 1, true, List.of())));
        return new Disguise(real);
    }

    private static String all(Queries queries) {
        return queries.ask(new FindProposal(TERM)).orElseThrow()
                + "\n"
                + queries.ask(new FindMatrix(TERM)).orElseThrow()
                + "\n"
                + queries.ask(new ExplainPair(ProposalId.of(TERM), MENTOR, APPLICANT))
                        .orElseThrow();
    }

    @Test
    void namesNobodyUntilTheNamesAreShown() {
        assertThat(all(consulted(false))).doesNotContain("Namn");
    }

    @Test
    void callsTheSamePersonTheSameEverywhere() {
        Queries consulted = consulted(false);
        Proposal proposal = consulted.ask(new FindProposal(TERM)).orElseThrow();
        Matrix matrix = consulted.ask(new FindMatrix(TERM)).orElseThrow();
        assertThat(matrix.mentors().getFirst().name())
                .isEqualTo(proposal.pairs().getFirst().mentorName());
        assertThat(matrix.applicants().get(1).name())
                .isEqualTo(proposal.applicantsLeft().getFirst().name())
                .isNotEqualTo(matrix.mentors().getFirst().name());
    }

    @Test
    void neverTellsWhatWasSaidToTheCoordinatorAlone() {
        assertThat(all(consulted(true)))
                .contains("Maja Namn", "Arvid Namn", "Olle Namn")
                .doesNotContain("förtroende");
    }
}

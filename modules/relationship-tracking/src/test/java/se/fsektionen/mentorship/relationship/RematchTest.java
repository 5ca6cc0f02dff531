package se.fsektionen.mentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.matching.ConsultedParty;
import se.fsektionen.mentorship.matching.FindProposal;
import se.fsektionen.mentorship.matching.Opinion;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.GiveConsultation;
import se.fsektionen.mentorship.matching.ProposalCommand.OpenNextRound;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalId;
import se.fsektionen.mentorship.matching.WaitingListCommand.DecideRematch;
import se.fsektionen.mentorship.matching.WaitingListId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.relationship.PairCommand.EndPair;

/** Anna and Bo part, and Cia, who has waited, gets Anna. */
class RematchTest {

    private static final PersonId CIA = new PersonId("person-cia");
    private static final PairId WITH_BO = PairId.of(AUTUMN, ANNA, BO);
    private static final PairId WITH_CIA = PairId.of(AUTUMN, ANNA, CIA);
    private static final ProposalId SECOND = ProposalId.of(AUTUMN).next();

    private RunningProgramme programme;

    @BeforeEach
    void part() {
        programme = RunningProgramme.start();
        MadeUpTerm term = MadeUpTerm.open(programme);
        term.mentor(ANNA, 1);
        term.applicant(BO);
        term.applicant(CIA);
        term.pairUp(Map.of(BO, ANNA));
        programme.send(new EndPair(WITH_BO), "De kom inte överens");
        programme.settle();
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private void decide(boolean menteeWants) {
        programme.send(new DecideRematch(WaitingListId.of(AUTUMN), WITH_BO, ANNA, BO, true, menteeWants));
        programme.settle();
    }

    private List<Task> tasks(LocalDate day) {
        return programme.bean(Queries.class).askAll(new FindTasks(day)).stream()
                .filter(task -> task.kind().equals("relationship.rematch"))
                .toList();
    }

    private String seen() {
        programme.settle();
        return programme.ask(new FindProposal(AUTUMN)).orElseThrow().inputDigest();
    }

    private List<String> timeline(PairId pair) {
        return programme.ask(new PairTimeline(pair)).stream()
                .map(TimelineEntry::type)
                .toList();
    }

    @Test
    void asksWhetherThoseWhoPartedWantSomebodyElseUntilThatIsNoted() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        assertThat(tasks(day)).extracting(Task::target, Task::term).containsExactly(tuple(WITH_BO.value(), AUTUMN));
        assertThat(tasks(day.plusYears(2))).as("the term is over").isEmpty();
        decide(false);
        assertThat(tasks(day)).isEmpty();
    }

    @Test
    void tellsOfEachPairTheRoundThatMadeIt() {
        decide(true);
        programme.send(new OpenNextRound(SECOND));
        programme.send(new ProposePairs(SECOND));
        programme.send(
                new GiveConsultation(SECOND, ConsultedParty.INDUSTRY_COMMITTEE, Opinion.APPROVES, "Sett.", seen()));
        programme.send(new ConfirmPairs(SECOND, seen()), "Bråttom");
        programme.settle();
        assertThat(programme.ask(new FindPairs(AUTUMN)))
                .extracting(PairInShort::pairId, PairInShort::status)
                .containsExactlyInAnyOrder(tuple(WITH_BO, PairStatus.ENDED), tuple(WITH_CIA, PairStatus.RUNNING));
        assertThat(timeline(WITH_BO))
                .contains("matching.RematchDecided")
                .doesNotContain("matching.RoundOpened", "matching.ConsultationGiven");
        assertThat(timeline(WITH_CIA))
                .contains("matching.RoundOpened", "matching.ConsultationGiven", "matching.PairsConfirmed")
                .doesNotContain("matching.RematchDecided")
                .containsOnlyOnce("matching.ProposalOpened");
        var before = programme.documents();
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }
}

package se.fsektionen.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.DATES;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.matching.FindNextRound.NextRound;
import se.fsektionen.mentorship.matching.FindProposal.State;
import se.fsektionen.mentorship.matching.FindWaitingList.TakenOff;
import se.fsektionen.mentorship.matching.FindWaitingList.Waiting;
import se.fsektionen.mentorship.matching.FindWaitingList.WaitingList;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.OpenNextRound;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.WaitingListCommand.DecideRematch;
import se.fsektionen.mentorship.matching.WaitingListCommand.PutBackOnWaitingList;
import se.fsektionen.mentorship.matching.WaitingListCommand.TakeOffWaitingList;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ReleasePlace;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.WithdrawApplication;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.FindMentees.Mentorship;
import se.fsektionen.mentorship.recruitment.MenteeCommand.ReleaseMentee;
import se.fsektionen.mentorship.recruitment.Samples;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;

/** Who is left waits, and gets another chance when a place opens. */
class NextRoundTest {

    private static final String REASON = "Samrådet hölls på mötet";
    private static final PersonId CILLA = new PersonId("person-cilla");
    private static final PersonId DAN = new PersonId("person-dan");
    private static final PersonId EVA = new PersonId("person-eva");
    private static final ProposalId FIRST = ProposalId.of(AUTUMN);
    private static final ProposalId SECOND = FIRST.next();
    private static final WaitingListId LIST = WaitingListId.of(AUTUMN);

    private RunningProgramme programme;

    /** Anna, who has one place, gets Bo; Eva and Dan, who applied in that order, are left. */
    @BeforeEach
    void confirmTheFirst() {
        programme = RunningProgramme.start();
        programme.send(new CreateTerm(AUTUMN, 2026, Season.AUTUMN, DATES));
        programme.send(new OpenApplications(AUTUMN, LocalDate.of(2026, 9, 20)));
        mentor(ANNA, Programme.F);
        applicant(EVA, Programme.N);
        applicant(DAN, Programme.N);
        applicant(BO, Programme.F);
        programme.send(new CloseApplications(AUTUMN));
        programme.settle();
        proposeAndConfirm(FIRST);
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private void mentor(PersonId person, Programme studied) {
        programme.send(new RegisterAlumnus(
                person,
                new AlumnusDetails(
                        "Mentor",
                        person.value() + "@example.se",
                        "",
                        2015,
                        studied,
                        "",
                        "",
                        "",
                        "",
                        Language.SWEDISH)));
        programme.send(new AcceptRequest(person, AUTUMN, Samples.profile(1)));
    }

    private void applicant(PersonId person, Programme studies) {
        programme.clock().advance(Duration.ofMinutes(1));
        programme.send(new Apply(
                ApplicationId.of(AUTUMN, person),
                AUTUMN,
                person,
                Samples.form(person.value(), person.value() + "@example.se", studies)));
    }

    private FindProposal.Proposal proposal(ProposalId id) {
        programme.settle();
        return programme.ask(new FindProposal(id.termId(), id.round())).orElseThrow();
    }

    private void proposeAndConfirm(ProposalId id) {
        programme.send(new ProposePairs(id));
        programme.send(new ConfirmPairs(id, proposal(id).inputDigest()), REASON);
        programme.settle();
    }

    private WaitingList list() {
        programme.settle();
        return programme.ask(new FindWaitingList(AUTUMN));
    }

    private List<PersonId> waiting() {
        return list().waiting().stream().map(Waiting::applicant).toList();
    }

    private NextRound next() {
        programme.settle();
        return programme.ask(new FindNextRound(AUTUMN)).orElseThrow();
    }

    private List<Task> tasks() {
        programme.settle();
        return programme.bean(Queries.class).askAll(new FindTasks(LocalDate.of(2026, 11, 2))).stream()
                .filter(task -> task.kind().startsWith("matching."))
                .toList();
    }

    private List<List<PersonId>> running() {
        programme.settle();
        return programme.ask(new FindMentees(AUTUMN)).stream()
                .filter(mentorship -> mentorship.until() == null)
                .map(mentorship -> List.of(mentorship.mentor(), mentorship.mentee()))
                .toList();
    }

    private void end(PersonId mentor, PersonId mentee) {
        PairId pair = PairId.of(AUTUMN, mentor, mentee);
        programme.send(new ReleasePlace(mentor, pair));
        programme.send(new ReleaseMentee(mentee, pair));
        programme.settle();
    }

    private void rematch(boolean mentorWants, boolean menteeWants) {
        programme.send(new DecideRematch(LIST, PairId.of(AUTUMN, ANNA, BO), ANNA, BO, mentorWants, menteeWants));
    }

    @Test
    void keepsThoseLeftInTheOrderTheyAppliedAndTellsThemOnce() {
        assertThat(running()).containsExactly(List.of(ANNA, BO));
        assertThat(waiting()).containsExactly(EVA, DAN);
        assertThat(next()).isEqualTo(new NextRound(SECOND, 2, 0, 0));
        assertThat(tasks()).as("no place has opened").isEmpty();
        assertThat(programme.events(LetterWritten.class).stream()
                        .filter(letter -> letter.kind() == LetterKind.NO_MENTOR_THIS_TIME))
                .extracting(LetterWritten::recipient)
                .containsExactlyInAnyOrder(EVA, DAN);

        programme.send(new TakeOffWaitingList(LIST, EVA), "Har flyttat");
        assertThat(waiting()).containsExactly(DAN);
        assertThat(list().takenOff())
                .extracting(TakenOff::applicant, TakenOff::reason)
                .containsExactly(tuple(EVA, "Har flyttat"));
        programme.send(new PutBackOnWaitingList(LIST, EVA));
        assertThat(waiting()).as("the old place").containsExactly(EVA, DAN);
        programme.send(new WithdrawApplication(ApplicationId.of(AUTUMN, EVA)));
        assertThat(waiting()).as("withdrawn").containsExactly(DAN);
        var before = programme.documents();
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }

    @Test
    void pairsOneWhoWaitsWithAMentorWhoJoinsLate() {
        mentor(CILLA, Programme.N);
        programme.send(new TakeOffWaitingList(LIST, EVA), "Har flyttat");
        assertThat(next()).isEqualTo(new NextRound(SECOND, 1, 1, 1));
        assertThat(tasks())
                .extracting(Task::kind, Task::arguments)
                .containsExactly(tuple("matching.next-round", List.of("1", "1")));
        programme.send(new OpenNextRound(SECOND));
        programme.send(new OpenNextRound(SECOND));
        assertThat(proposal(SECOND)).satisfies(second -> {
            assertThat(second.state()).isEqualTo(State.OPENED);
            assertThat(second.applicants()).isEqualTo(1);
            assertThat(second.rounds()).isEqualTo(2);
        });
        assertThat(programme.ask(new FindNextRound(AUTUMN))).isEmpty();
        proposeAndConfirm(SECOND);
        assertThat(running()).containsExactlyInAnyOrder(List.of(ANNA, BO), List.of(CILLA, DAN));
        assertThat(waiting()).isEmpty();
        assertThat(proposal(FIRST).pairs())
                .as("the first is as it was")
                .extracting(FindProposal.Pair::applicant)
                .containsExactly(BO);
        assertThat(programme.ask(new FindProposal(AUTUMN))).contains(proposal(SECOND));
        assertThat(programme.ask(new FindMatrix(AUTUMN, 1))).hasValueSatisfying(matrix -> {
            assertThat(matrix.applicants()).as("as they were").hasSize(3);
            assertThat(matrix.cells().getFirst().getFirst().standing()).isEqualTo(Standing.PROPOSED);
            assertThat(matrix.cells().getFirst().getFirst().fit())
                    .isCloseTo(proposal(FIRST).pairs().getFirst().fit(), within(1e-6));
        });
        var before = programme.documents();
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }

    @Test
    void findsSomebodyElseForThoseWhosePairEndedWhoWantIt() {
        end(ANNA, BO);
        assertThat(waiting()).as("nobody has said that Bo wants to").containsExactly(EVA, DAN);
        rematch(false, true);
        assertThat(list().waiting()).last().satisfies(bo -> {
            assertThat(bo.applicant()).isEqualTo(BO);
            assertThat(bo.afterPair()).isTrue();
        });
        assertThat(next().places()).as("Anna wants nobody").isZero();
        rematch(true, true);
        programme.send(new OpenNextRound(SECOND));
        programme.send(new ForbidPair(SECOND, ANNA, EVA), "Syskon");
        proposeAndConfirm(SECOND);
        assertThat(running()).as("not Bo again").containsExactly(List.of(ANNA, DAN));
        assertThat(waiting()).as("Eva keeps her place, Bo his").containsExactly(EVA, BO);
        assertThat(programme.events(LetterWritten.class).stream()
                        .filter(letter -> letter.kind() == LetterKind.NO_MENTOR_THIS_TIME))
                .as("each is told once")
                .extracting(LetterWritten::recipient)
                .containsExactlyInAnyOrder(EVA, DAN, BO);
        end(ANNA, DAN);
        assertThat(waiting())
                .as("having had a mentor Dan waits only if he wants to")
                .containsExactly(EVA, BO);
        assertThat(next().pairs()).as("what was forbidden stays so").isZero();
        assertThat(programme.ask(new FindMentees(AUTUMN)))
                .extracting(Mentorship::mentee)
                .containsExactlyInAnyOrder(BO, DAN);
        var before = programme.documents();
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }
}

package se.fsektionen.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.kernel.Language;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.matching.CheckRun.Check;
import se.fsektionen.mentorship.matching.FindMatrix.Cell;
import se.fsektionen.mentorship.matching.FindMatrix.Matrix;
import se.fsektionen.mentorship.matching.FindProposal.Pair;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Scenario;
import se.fsektionen.mentorship.matching.ProposalCommand.ForbidPair;
import se.fsektionen.mentorship.matching.ProposalCommand.KeepScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.LockPair;
import se.fsektionen.mentorship.matching.ProposalCommand.NoteWish;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.matching.ProposalCommand.TakeScenario;
import se.fsektionen.mentorship.matching.ProposalCommand.UndoChange;
import se.fsektionen.mentorship.matching.TryChange.Change;
import se.fsektionen.mentorship.matching.TryChange.Move;
import se.fsektionen.mentorship.matching.TryChange.Outcome;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ReleasePlace;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.TakePlace;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.MenteeCommand.GiveMentor;
import se.fsektionen.mentorship.recruitment.MenteeCommand.ReleaseMentee;
import se.fsektionen.mentorship.recruitment.Samples;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;

/** Three mentors and four applicants who differ in what they study; one of the mentors has two places. */
class WorkbenchTest {

    private static final ProposalId PROPOSAL = ProposalId.of(AUTUMN);
    private static final PersonId ANNA = new PersonId("person-anna");
    private static final PersonId CILLA = new PersonId("person-cilla");
    private static final PersonId GUN = new PersonId("person-gun");
    private static final List<PersonId> APPLICANTS = Stream.of("bo", "dan", "eva", "nils")
            .map(name -> new PersonId("person-" + name))
            .toList();
    private static final PersonId BO = APPLICANTS.getFirst();
    private static final PersonId DAN = APPLICANTS.get(1);

    private RunningProgramme programme;

    @BeforeEach
    void start() {
        programme = RunningProgramme.start();
        programme.send(new CreateTerm(AUTUMN, 2026, Season.AUTUMN, DATES));
        programme.send(new OpenApplications(AUTUMN, LocalDate.of(2026, 9, 20)));
        mentor(ANNA, Programme.F, 1);
        mentor(CILLA, Programme.PI, 2);
        mentor(GUN, Programme.N, 1);
        List<Programme> studies = List.of(Programme.F, Programme.F, Programme.PI, Programme.N);
        IntStream.range(0, studies.size()).forEach(i -> apply(APPLICANTS.get(i), studies.get(i)));
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private void mentor(PersonId person, Programme studied, int capacity) {
        programme.send(new RegisterAlumnus(
                person,
                new AlumnusDetails(
                        person.value(),
                        person.value() + "@example.se",
                        "",
                        2015,
                        studied,
                        "",
                        "",
                        "",
                        "Lund",
                        Language.SWEDISH)));
        programme.send(new AcceptRequest(person, AUTUMN, Samples.profile(capacity)));
    }

    private void apply(PersonId person, Programme studies) {
        programme.send(new Apply(
                ApplicationId.of(AUTUMN, person),
                AUTUMN,
                person,
                Samples.form(person.value(), person.value() + "@example.se", studies)));
    }

    private void propose() {
        programme.send(new CloseApplications(AUTUMN));
        programme.settle();
        programme.send(new ProposePairs(PROPOSAL));
    }

    private Proposal proposal() {
        programme.settle();
        return programme.ask(new FindProposal(AUTUMN)).orElseThrow();
    }

    private Matrix matrix() {
        programme.settle();
        return programme.ask(new FindMatrix(AUTUMN)).orElseThrow();
    }

    private Outcome tried(Change change) {
        programme.settle();
        return programme.ask(new TryChange(PROPOSAL, change)).orElseThrow();
    }

    private static void assertSame(Figures one, Figures other) {
        assertThat(one.pairs()).isEqualTo(other.pairs());
        assertThat(one.mentors()).isEqualTo(other.mentors());
        assertThat(one.worst()).isCloseTo(other.worst(), within(1e-5));
        assertThat(one.sum()).isCloseTo(other.sum(), within(1e-5));
    }

    @Test
    void theMatrixTellsOfEachCoupleWhatTryingItTells() {
        propose();
        Matrix matrix = matrix();
        assertThat(matrix.applicants()).hasSize(4);
        assertThat(matrix.mentors()).hasSize(3);
        assertThat(matrix.inputDigest()).isEqualTo(proposal().inputDigest());
        assertSame(matrix.figures(), proposal().figures());
        for (int a = 0; a < 4; a++) {
            for (int m = 0; m < 3; m++) {
                Cell cell = matrix.cells().get(a).get(m);
                Couple couple = new Couple(
                        matrix.mentors().get(m).person(),
                        matrix.applicants().get(a).person());
                Outcome outcome = tried(new Change.Lock(couple));
                assertSame(cell.cost(), outcome.before().minus(outcome.after()));
            }
        }
        assertThat(matrix.cells().stream().flatMap(List::stream).map(Cell::standing))
                .filteredOn(Standing.PROPOSED::equals)
                .hasSize(4);
    }

    @Test
    void makingAChangeLeadsWhereTryingItSaid() {
        propose();
        Pair first = proposal().pairs().getFirst();
        Couple couple = new Couple(first.mentor(), first.applicant());
        Outcome tried = tried(new Change.Forbid(couple));
        assertThat(tried.moves()).extracting(Move::applicant).contains(first.applicant());
        programme.send(new ForbidPair(PROPOSAL, first.mentor(), first.applicant()));
        assertSame(tried.after(), proposal().figures());
        assertThat(proposal().upToDate()).isTrue();
        programme.send(new UndoChange(PROPOSAL));
        assertSame(tried.before(), proposal().figures());
        assertThat(proposal().canUndo()).isFalse();
        assertThat(proposal().canRedo()).isTrue();
    }

    @Test
    void refusesToTryWhatThereIsNoPlaceFor() {
        propose();
        programme.send(new LockPair(PROPOSAL, ANNA, BO));
        programme.settle();
        assertThat(programme.ask(new TryChange(PROPOSAL, new Change.Lock(new Couple(ANNA, DAN)))))
                .isEmpty();
        assertThat(programme.ask(new FindMentorChoices(PROPOSAL, DAN)))
                .extracting(FindMentorChoices.Choice::mentor)
                .containsExactlyInAnyOrder(CILLA, GUN);
        assertThat(programme.ask(new FindApplicantChoices(PROPOSAL, GUN)))
                .extracting(FindApplicantChoices.Choice::applicant)
                .containsExactlyInAnyOrderElementsOf(APPLICANTS.subList(1, 4));
    }

    @Test
    void wishesBringPeopleTogether() {
        propose();
        PersonId without = Stream.of(BO, DAN)
                .filter(applicant -> proposal().pairs().stream()
                        .noneMatch(pair ->
                                pair.mentor().equals(ANNA) && pair.applicant().equals(applicant)))
                .findFirst()
                .orElseThrow();
        programme.send(new NoteWish(PROPOSAL, without, ANNA, 1));
        programme.send(new NoteWish(PROPOSAL, ANNA, without, 1));
        assertThat(proposal().pairs()).anySatisfy(pair -> {
            assertThat(pair.mentor()).isEqualTo(ANNA);
            assertThat(pair.applicant()).isEqualTo(without);
        });
        assertThat(proposal().wishes()).hasSize(2);
    }

    @Test
    void neverProposesThoseWhoHaveBeenAPair() {
        PairId before = PairId.of(AUTUMN, CILLA, DAN);
        programme.send(new TakePlace(CILLA, AUTUMN, before));
        programme.send(new GiveMentor(DAN, AUTUMN, before, CILLA, ApplicationId.of(AUTUMN, DAN)));
        programme.send(new ReleasePlace(CILLA, before));
        programme.send(new ReleaseMentee(DAN, before));
        propose();
        assertThat(proposal().pairs())
                .noneMatch(
                        pair -> pair.mentor().equals(CILLA) && pair.applicant().equals(DAN));
        Matrix matrix = matrix();
        int applicant = matrix.applicants().stream()
                .map(FindMatrix.Head::person)
                .toList()
                .indexOf(DAN);
        int mentor =
                matrix.mentors().stream().map(FindMatrix.Head::person).toList().indexOf(CILLA);
        Cell cell = matrix.cells().get(applicant).get(mentor);
        assertThat(cell.standing()).isEqualTo(Standing.TOGETHER_BEFORE);
        assertThat(cell.cost()).isNull();
    }

    @Test
    void anyRunCanBeComputedAgainFromItsRecord() {
        propose();
        String first = proposal().inputDigest();
        programme.send(new LockPair(PROPOSAL, GUN, BO));
        String second = proposal().inputDigest();
        mentor(new PersonId("person-sen"), Programme.F, 2);
        programme.settle();
        for (String digest : List.of(first, second)) {
            Check check = programme.ask(new CheckRun(digest)).orElseThrow();
            assertThat(check.mentors()).isEqualTo(3);
            assertThat(check.applicants()).isEqualTo(4);
            assertThat(check.intact()).isTrue();
            assertThat(check.same()).isTrue();
            assertThat(check.proven()).isTrue();
        }
        assertThat(programme.ask(new CheckRun("never"))).isEmpty();
    }

    @Test
    void keepsScenariosSideBySideAndTheSameAfterAReplay() {
        propose();
        programme.send(new KeepScenario(PROPOSAL, "Bara fit. Utan lås"));
        programme.send(new LockPair(PROPOSAL, GUN, BO), "Vill byta bana");
        programme.send(new KeepScenario(PROPOSAL, "Med lås"));
        assertThat(proposal().scenarios())
                .extracting(Scenario::name, Scenario::current)
                .containsExactly(tuple("Bara fit. Utan lås", false), tuple("Med lås", true));
        programme.send(new TakeScenario(PROPOSAL, "Bara fit. Utan lås"));
        assertThat(proposal().rulings()).isEmpty();
        assertThat(proposal().scenarios()).extracting(Scenario::current).containsExactly(true, false);
        var live = programme.documents();
        assertThat(programme.documentsAfterRebuild()).isEqualTo(live);
    }
}

package se.fsektionen.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.DATES;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.FindLink;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkIssued;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkProlonged;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeValue;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.Programme;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.Season;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.matching.FindProposal.Asked;
import se.fsektionen.mentorship.matching.FindProposal.Proposal;
import se.fsektionen.mentorship.matching.FindProposal.Reply;
import se.fsektionen.mentorship.matching.FindProposal.Ruling;
import se.fsektionen.mentorship.matching.FindQuestion.Question;
import se.fsektionen.mentorship.matching.ProposalCommand.AnswerPair;
import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.ConfirmPairs;
import se.fsektionen.mentorship.matching.ProposalCommand.ProposePairs;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.LinkTokens;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.AcceptRequest;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.ApplicationCommand.Apply;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.Samples;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CreateTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;

/** Anna and Bo are proposed for each other and asked; Cilla is the other mentor. */
class AskingTest {

    private static final ProposalId PROPOSAL = ProposalId.of(AUTUMN);
    private static final PersonId CILLA = new PersonId("person-cilla");
    private static final PairId ANNA_BO = PairId.of(AUTUMN, ANNA, BO);
    private static final String WORDS = "Vi känner varandra redan.";

    private RunningProgramme programme;
    private LocalDate lastDay;

    @BeforeEach
    void start() {
        programme = RunningProgramme.start();
        lastDay = today().plusDays(AskPairs.USUAL_DAYS);
        programme.send(new CreateTerm(AUTUMN, 2026, Season.AUTUMN, DATES));
        programme.send(new OpenApplications(AUTUMN, LocalDate.of(2026, 9, 20)));
        mentor(ANNA, "Anna Åberg");
        programme.send(new Apply(
                ApplicationId.of(AUTUMN, BO), AUTUMN, BO, Samples.form("Bo Ek", "bo@example.se", Programme.F)));
        programme.send(new CloseApplications(AUTUMN));
        programme.settle();
        programme.send(new ProposePairs(PROPOSAL));
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private void mentor(PersonId person, String name) {
        programme.send(new RegisterAlumnus(person, Samples.named(name, person.value() + "@example.se")));
        programme.send(new AcceptRequest(person, AUTUMN, Samples.profile(1)));
    }

    private LocalDate today() {
        return Stockholm.today(programme.clock());
    }

    private Proposal proposal() {
        programme.settle();
        return programme.ask(new FindProposal(AUTUMN)).orElseThrow();
    }

    private void ask() {
        programme.send(new AskPairs(PROPOSAL, proposal().inputDigest(), List.of(), AskPairs.USUAL_DAYS));
        programme.settle();
    }

    private void answer(PersonId by, boolean accepts) {
        programme
                .bean(Commands.class)
                .by(Actor.person(by, Role.APPLICANT))
                .because("Tackade nej")
                .send(new AnswerPair(PROPOSAL, ANNA, BO, by, accepts, accepts ? "" : WORDS));
        programme.settle();
    }

    private List<LetterWritten> letters() {
        return programme.events(LetterWritten.class).stream()
                .filter(letter -> letter.kind() == LetterKind.SUGGESTION_TO_MENTOR
                        || letter.kind() == LetterKind.SUGGESTION_TO_APPLICANT)
                .toList();
    }

    private static String value(LetterWritten letter, String place) {
        return letter.values().stream()
                .filter(value -> value.place().equals(place))
                .map(MergeValue::value)
                .findFirst()
                .orElseThrow();
    }

    private List<Task> tasks(LocalDate day) {
        programme.settle();
        return programme.bean(Queries.class).askAll(new FindTasks(day)).stream()
                .filter(task -> task.kind().matches("matching\\.a.*"))
                .toList();
    }

    private Optional<Question> question(PersonId person) {
        return programme.ask(new FindQuestion(ANNA_BO, person));
    }

    @Test
    void writesToBothOnceWithLinksThatLastAsLongAsThereIsTime() {
        assertThat(tasks(today())).extracting(Task::kind).containsExactly("matching.ask");
        ask();
        ask();
        assertThat(letters())
                .extracting(LetterWritten::kind, LetterWritten::recipient)
                .containsExactly(
                        tuple(LetterKind.SUGGESTION_TO_MENTOR, ANNA), tuple(LetterKind.SUGGESTION_TO_APPLICANT, BO));
        assertThat(value(letters().getFirst(), "applicant"))
                .as("no more than the first name")
                .isEqualTo("Bo");
        assertThat(value(letters().getFirst(), "studies")).isEqualTo("F3, Bildanalys");
        assertThat(value(letters().getFirst(), "topics")).isEqualTo("första jobbet");
        assertThat(value(letters().getLast(), "mentor")).isEqualTo("Anna");
        assertThat(value(letters().getLast(), "work")).isEqualTo("utvecklare, Lasern");
        List<LinkIssued> links = programme.events(LinkIssued.class).stream()
                .filter(link -> link.purpose() == LinkPurpose.ANSWER_SUGGESTION)
                .toList();
        assertThat(links).extracting(LinkIssued::holder).containsExactly(ANNA, BO);
        assertThat(links).allSatisfy(link -> {
            assertThat(link.concerning()).isEqualTo(ANNA_BO.value());
            assertThat(link.expiresAt())
                    .isEqualTo(lastDay.plusDays(1).atStartOfDay(Stockholm.ZONE).toInstant());
        });
        FindLink link = new FindLink(programme
                .bean(LinkTokens.class)
                .tokenOf(links.getFirst().linkId().value()));
        assertThat(programme.ask(link))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(FindLink.State.VALID));
        programme.clock().advance(Duration.ofDays(AskPairs.USUAL_DAYS + 1));
        assertThat(programme.ask(link))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(FindLink.State.EXPIRED));
        assertThatThrownBy(() -> answer(BO, true)).isInstanceOf(RuleBroken.class);
        ask();
        assertThat(letters()).as("a new question once the time is out").hasSize(4);
        assertThat(programme.events(LinkProlonged.class)).hasSize(2);
        assertThat(programme.ask(link))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(FindLink.State.VALID));
    }

    @Test
    void tellsWhatEachHasSaidAndWhoIsSilent() {
        ask();
        assertThat(tasks(today())).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("matching.answers");
            assertThat(task.arguments()).containsExactly("2", lastDay.toString());
        });
        answer(BO, true);
        Asked asked = proposal().asked().getFirst();
        assertThat(asked.pairId()).isEqualTo(ANNA_BO);
        assertThat(asked.mentorReply())
                .extracting(Reply::answer, Reply::answerBy)
                .containsExactly(Answer.NONE, lastDay);
        assertThat(asked.applicantReply())
                .extracting(Reply::answer, Reply::answeredAt)
                .containsExactly(Answer.YES, programme.clock().instant());
        assertThat(tasks(lastDay)).extracting(Task::arguments).containsExactly(List.of("1", lastDay.toString()));
        assertThat(tasks(lastDay.plusDays(1)))
                .extracting(Task::kind, Task::arguments, Task::since)
                .containsExactly(tuple("matching.answers-late", List.of("1"), lastDay.plusDays(1)));
        assertThat(question(CILLA)).isEmpty();
        assertThat(question(ANNA))
                .contains(new Question(PROPOSAL, AUTUMN, ANNA, BO, lastDay, Answer.NONE, true, false));
        programme.send(new ConfirmPairs(PROPOSAL, proposal().inputDigest()), "Muntligt samråd");
        programme.settle();
        assertThat(question(ANNA))
                .hasValueSatisfying(now -> assertThat(now.confirmed()).isTrue());
        assertThat(tasks(lastDay)).isEmpty();
    }

    @Test
    void freesBothAfterANoAndSaysWhomToAskNext() {
        ask();
        mentor(CILLA, "Cilla Dal");
        answer(BO, true);
        answer(ANNA, false);
        Proposal anew = proposal();
        assertThat(anew.upToDate()).isTrue();
        assertThat(anew.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.mentor()).isEqualTo(CILLA);
            assertThat(pair.applicant()).isEqualTo(BO);
        });
        assertThat(anew.rulings())
                .containsExactly(new Ruling(ANNA, "Anna Åberg", BO, "Bo Ek", false, false, "Tackade nej"));
        assertThat(anew.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.mentorReply())
                    .extracting(Reply::answer, Reply::words)
                    .containsExactly(Answer.NO, WORDS);
            assertThat(asked.applicantReply()).extracting(Reply::answer).isEqualTo(Answer.YES);
        });
        assertThat(question(BO))
                .hasValueSatisfying(now -> assertThat(now.suggested()).isFalse());
        assertThat(tasks(today())).extracting(Task::kind).containsExactly("matching.ask");
        ask();
        assertThat(letters()).extracting(LetterWritten::recipient).containsExactly(ANNA, BO, CILLA, BO);

        var before = programme.documents();
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }

    @Test
    void forgetsTheWordsOfWhoeverIsErased() {
        ask();
        answer(ANNA, false);
        programme.send(new ErasePerson(ANNA));
        programme.settle();
        assertThat(proposal().asked())
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.mentorReply()).extracting(Reply::words).isEqualTo(Personal.ERASED));
    }
}

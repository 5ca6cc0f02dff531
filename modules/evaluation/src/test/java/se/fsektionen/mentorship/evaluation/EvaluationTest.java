package se.fsektionen.mentorship.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;
import static se.fsektionen.mentorship.recruitment.Samples.BO;
import static se.fsektionen.mentorship.recruitment.Samples.SPRING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.correspondence.LetterEvent.LetterWritten;
import se.fsektionen.mentorship.correspondence.LetterKind;
import se.fsektionen.mentorship.correspondence.LinkEvent.LinkIssued;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.correspondence.MergeLink;
import se.fsektionen.mentorship.evaluation.FindSurvey.Survey;
import se.fsektionen.mentorship.evaluation.SurveyCommand.AnswerSurvey;
import se.fsektionen.mentorship.evaluation.SurveyEvent.SurveySent;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.support.RunningProgramme;
import se.fsektionen.mentorship.relationship.MadeUpTerm;
import se.fsektionen.mentorship.relationship.PairCommand.EndPair;
import se.fsektionen.mentorship.relationship.Side;

/** Anna was the mentor of both Bo and Cia, and the pair with Cia ended early. */
class EvaluationTest {

    private static final PersonId CIA = new PersonId("person-cia");
    private static final PersonId UNPAIRED = new PersonId("person-dan");
    private static final SurveyId ANNAS = SurveyId.of(AUTUMN, ANNA);
    private static final SurveyId BOS = SurveyId.of(AUTUMN, BO);
    private static final Instant CLOSED = Instant.parse("2027-09-01T10:00:00Z");
    private static final LocalDate SENT = LocalDate.of(2027, 9, 1);

    private RunningProgramme programme;
    private MadeUpTerm term;

    @BeforeEach
    void liveThroughATerm() {
        programme = RunningProgramme.start();
        term = MadeUpTerm.open(programme);
        term.mentor(ANNA, 2);
        term.applicant(BO);
        term.applicant(CIA);
        term.applicant(UNPAIRED);
        term.pairUp(Map.of(BO, ANNA, CIA, ANNA));
        programme.send(new EndPair(term.pair(ANNA, CIA)), "Cia flyttar");
        programme.settle();
        programme.clock().moveTo(CLOSED);
        term.close();
    }

    @AfterEach
    void stop() {
        programme.close();
    }

    private Survey survey(SurveyId survey) {
        programme.settle();
        return programme.ask(new FindSurvey(survey)).orElseThrow();
    }

    private List<Task> tasks(LocalDate today) {
        programme.settle();
        return programme.bean(Queries.class).askAll(new FindTasks(today)).stream()
                .filter(task -> task.kind().startsWith("evaluation."))
                .toList();
    }

    @Test
    void sendsOneSurveyToEverybodyWhoWasInAPair() {
        term.close();
        assertThat(programme.events(SurveySent.class))
                .extracting(SurveySent::respondent, SurveySent::side)
                .containsExactlyInAnyOrder(tuple(ANNA, Side.MENTOR), tuple(BO, Side.MENTEE), tuple(CIA, Side.MENTEE));

        List<LinkIssued> links = programme.events(LinkIssued.class).stream()
                .filter(link -> link.purpose() == LinkPurpose.SURVEY)
                .toList();
        assertThat(links)
                .allSatisfy(link -> assertThat(link.expiresAt()).isEqualTo(CLOSED.plus(Duration.ofDays(60))))
                .extracting(LinkIssued::holder, LinkIssued::concerning)
                .containsExactlyInAnyOrder(
                        tuple(ANNA, ANNAS.value()),
                        tuple(BO, BOS.value()),
                        tuple(CIA, SurveyId.of(AUTUMN, CIA).value()));
        List<LetterWritten> letters = programme.events(LetterWritten.class).stream()
                .filter(letter -> letter.kind() == LetterKind.YEAR_END_SURVEY)
                .toList();
        assertThat(letters).extracting(LetterWritten::recipient).containsExactlyInAnyOrder(ANNA, BO, CIA);
        assertThat(letters.stream().flatMap(letter -> letter.links().stream()))
                .extracting(MergeLink::link)
                .containsExactlyInAnyOrderElementsOf(
                        links.stream().map(LinkIssued::linkId).toList());
    }

    @Test
    void showsTheLatestAnswers() {
        assertThat(survey(ANNAS)).isEqualTo(new Survey(ANNAS, AUTUMN, ANNA, Side.MENTOR, CLOSED, null));
        programme.send(new AnswerSurvey(ANNAS, Answers.words("Bra.")));
        programme.send(new AnswerSurvey(ANNAS, Answers.full()));
        assertThatThrownBy(() -> programme.send(new AnswerSurvey(ANNAS, Answers.none())))
                .isInstanceOf(RuleBroken.class);
        assertThat(survey(ANNAS).answers()).isEqualTo(Answers.full());
        assertThat(programme.ask(new FindSurveys(AUTUMN)))
                .hasSize(3)
                .isSortedAccordingTo(
                        Comparator.comparing(survey -> survey.surveyId().value()));
        assertThat(programme.ask(new FindSurveys(SPRING))).isEmpty();
        assertThat(programme.ask(new FindStatistics(SPRING))).isEmpty();
    }

    @Test
    void remindsOfTheSilentWhileTheSurveyIsOpen() {
        programme.send(new AnswerSurvey(ANNAS, Answers.full()));
        assertThat(tasks(SENT.plusDays(6))).isEmpty();
        assertThat(tasks(SENT.plusDays(7))).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("evaluation.remind");
            assertThat(task.arguments()).containsExactly("2");
            assertThat(task.since()).isEqualTo(SENT.plusDays(7));
        });
        assertThat(tasks(SENT.plusDays(59))).hasSize(1);
        assertThat(tasks(SENT.plusDays(60))).isEmpty();
    }

    @Test
    void showsTheSameAfterAReplay() {
        programme.send(new AnswerSurvey(ANNAS, Answers.full()));
        programme.send(new AnswerSurvey(BOS, Answers.words("Bra.")));
        var before = programme.documents();
        assertThat(before.keySet()).contains("evaluation_surveys/" + ANNAS, "evaluation_survey_facts/" + BOS);
        assertThat(programme.documentsAfterRebuild()).isEqualTo(before);
    }

    @Test
    void keepsNothingThatAnErasedPersonAnswered() {
        programme.send(new AnswerSurvey(BOS, Answers.full()));
        programme.settle();
        programme.send(new ErasePerson(BO));
        SurveyAnswers left = survey(BOS).answers();
        assertThat(left.theYear()).isEqualTo(Personal.ERASED);
        assertThat(left.worked()).isNull();
        TermStatistics.Survey mentees =
                programme.ask(new FindStatistics(AUTUMN)).orElseThrow().mentees();
        assertThat(mentees.answered()).isEqualTo(1);
        assertThat(mentees.worked().of()).isZero();
        assertThat(programme.documents().toString()).doesNotContain("Ett exjobb.");
    }
}

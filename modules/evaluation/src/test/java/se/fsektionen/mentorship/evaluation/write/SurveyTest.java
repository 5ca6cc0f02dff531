package se.fsektionen.mentorship.evaluation.write;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;

import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.fsektionen.mentorship.evaluation.Answers;
import se.fsektionen.mentorship.evaluation.SurveyAnswers;
import se.fsektionen.mentorship.evaluation.SurveyCommand.AnswerSurvey;
import se.fsektionen.mentorship.evaluation.SurveyCommand.SendSurvey;
import se.fsektionen.mentorship.evaluation.SurveyEvent.SurveyAnswered;
import se.fsektionen.mentorship.evaluation.SurveyEvent.SurveySent;
import se.fsektionen.mentorship.evaluation.SurveyId;
import se.fsektionen.mentorship.evaluation.write.SurveyRules.AnswersStayWithinTheirScales;
import se.fsektionen.mentorship.evaluation.write.SurveyRules.SurveyMustHaveAnAnswer;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.CommandTargets;
import se.fsektionen.mentorship.relationship.Side;

class SurveyTest {

    private static final SurveyId SURVEY = SurveyId.of(AUTUMN, ANNA);
    private static final SurveySent SENT = new SurveySent(SURVEY, AUTUMN, ANNA, Side.MENTOR);

    private FixtureConfiguration<Survey> survey;

    @BeforeEach
    void setUp() {
        survey = new AggregateTestFixture<>(Survey.class).registerCommandTargetResolver(new CommandTargets());
    }

    private static AnswerSurvey answer(SurveyAnswers answers) {
        return new AnswerSurvey(SURVEY, answers);
    }

    private static SurveyAnswered answered(SurveyAnswers answers) {
        return new SurveyAnswered(SURVEY, AUTUMN, ANNA, Side.MENTOR, answers);
    }

    /** A refusal by this rule that repeats nothing of what was answered. */
    private static Matcher<?> broken(Class<?> rule) {
        return Matchers.matches(e -> e instanceof RuleBroken refusal
                && rule.isInstance(refusal.rule())
                && rule.getSimpleName().equals(refusal.getMessage()));
    }

    @Test
    void isSentOnce() {
        SendSurvey send = new SendSurvey(SURVEY, AUTUMN, ANNA, Side.MENTOR);
        survey.givenNoPriorActivity().when(send).expectEvents(SENT);
        survey.given(SENT).when(send).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void takesAnswersAndOtherAnswers() {
        survey.given(SENT).when(answer(Answers.full())).expectEvents(answered(Answers.full()));
        survey.given(SENT, answered(Answers.full()))
                .when(answer(Answers.full()))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        survey.given(SENT, answered(Answers.full()))
                .when(answer(Answers.words("Bra.")))
                .expectEvents(answered(Answers.words("Bra.")));
        survey.given(SENT, answered(Answers.full()), answered(Answers.words("Bra.")))
                .when(answer(Answers.full()))
                .expectEvents(answered(Answers.full()));
    }

    @Test
    void needsOneAnswerAtLeast() {
        survey.given(SENT).when(answer(Answers.none())).expectException(broken(SurveyMustHaveAnAnswer.class));
        survey.given(SENT).when(answer(Answers.words(" "))).expectException(broken(SurveyMustHaveAnAnswer.class));
    }

    static Stream<SurveyAnswers> within() {
        return Stream.of(
                Answers.numbers(1, 0, 1, 1),
                Answers.numbers(5, 200, 10, 10),
                Answers.numbers(null, null, null, 5),
                Answers.numbers(3, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("within")
    void takesNumbersWithinTheirScales(SurveyAnswers answers) {
        survey.given(SENT).when(answer(answers)).expectEvents(answered(answers));
    }

    static Stream<SurveyAnswers> outside() {
        return Stream.of(
                Answers.numbers(0, null, null, null),
                Answers.numbers(6, null, null, null),
                Answers.numbers(null, -1, null, null),
                Answers.numbers(null, 201, null, null),
                Answers.numbers(null, null, 0, null),
                Answers.numbers(null, null, 11, null),
                Answers.numbers(null, null, null, 0),
                Answers.numbers(null, null, null, 11));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void takesNoNumberOutsideItsScale(SurveyAnswers answers) {
        survey.given(SENT).when(answer(answers)).expectException(broken(AnswersStayWithinTheirScales.class));
    }
}

package se.fsektionen.mentorship.evaluation;

import static se.fsektionen.mentorship.recruitment.Samples.ANNA;
import static se.fsektionen.mentorship.recruitment.Samples.AUTUMN;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.fsektionen.mentorship.platform.serialization.GoldenEvents;
import se.fsektionen.mentorship.relationship.Side;

class GoldenTest {

    private static final SurveyId SURVEY = SurveyId.of(AUTUMN, ANNA);

    @TestFactory
    Stream<DynamicTest> storedForm() {
        return GoldenEvents.of(
                getClass().getPackage(),
                new SurveyEvent.SurveySent(SURVEY, AUTUMN, ANNA, Side.MENTOR),
                new SurveyEvent.SurveyAnswered(SURVEY, AUTUMN, ANNA, Side.MENTOR, Answers.full()));
    }
}

package se.fsektionen.mentorship.evaluation.write;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.evaluation.SurveyAnswers;
import se.fsektionen.mentorship.kernel.DomainRule;

/** What a survey must keep. */
final class SurveyRules {

    private SurveyRules() {}

    /** Every question may be left out, but not all of them. */
    record SurveyMustHaveAnAnswer(SurveyAnswers answers) implements DomainRule {
        @Override
        public boolean isBroken() {
            boolean noWords = Stream.of(
                            answers.theYear(),
                            answers.gained(),
                            answers.organisers(),
                            answers.improve(),
                            answers.workedWell(),
                            answers.workedLessWell())
                    .allMatch(String::isBlank);
            boolean nothingElse = Stream.of(
                            answers.worked(),
                            answers.timesMet(),
                            answers.metInPerson(),
                            answers.contact(),
                            answers.thanks(),
                            answers.enoughInformation(),
                            answers.mentorAgain())
                    .allMatch(Objects::isNull);
            return noWords && nothingElse;
        }

        @Override
        public String toString() {
            return "SurveyMustHaveAnAnswer";
        }
    }

    record AnswersStayWithinTheirScales(SurveyAnswers answers) implements DomainRule {
        @Override
        public boolean isBroken() {
            return outside(answers.worked(), 1, 5)
                    || outside(answers.timesMet(), 0, 200)
                    || outside(answers.contact(), 1, 10)
                    || outside(answers.thanks(), 1, 10);
        }

        private static boolean outside(@Nullable Integer answer, int least, int most) {
            return answer != null && (answer < least || answer > most);
        }

        @Override
        public String toString() {
            return "AnswersStayWithinTheirScales";
        }
    }
}

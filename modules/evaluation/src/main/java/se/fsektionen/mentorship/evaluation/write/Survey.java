package se.fsektionen.mentorship.evaluation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.evaluation.SurveyAnswers;
import se.fsektionen.mentorship.evaluation.SurveyCommand.AnswerSurvey;
import se.fsektionen.mentorship.evaluation.SurveyCommand.SendSurvey;
import se.fsektionen.mentorship.evaluation.SurveyEvent;
import se.fsektionen.mentorship.evaluation.SurveyEvent.SurveyAnswered;
import se.fsektionen.mentorship.evaluation.SurveyEvent.SurveySent;
import se.fsektionen.mentorship.evaluation.write.SurveyRules.AnswersStayWithinTheirScales;
import se.fsektionen.mentorship.evaluation.write.SurveyRules.SurveyMustHaveAnAnswer;
import se.fsektionen.mentorship.kernel.DomainRule;

/** One person's year-end survey for one term (P23). */
@Aggregate(type = "Survey")
class Survey {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable SurveySent sent;
    private @Nullable SurveyAnswers answers;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SendSurvey command) {
        if (sent == null) {
            apply(new SurveySent(command.surveyId(), command.termId(), command.respondent(), command.side()));
        }
    }

    @CommandHandler
    void handle(AnswerSurvey command) {
        if (command.answers().equals(answers)) {
            return;
        }
        DomainRule.check(
                new SurveyMustHaveAnAnswer(command.answers()), new AnswersStayWithinTheirScales(command.answers()));
        SurveySent question = Objects.requireNonNull(sent);
        apply(new SurveyAnswered(
                command.surveyId(), question.termId(), question.respondent(), question.side(), command.answers()));
    }

    @EventSourcingHandler
    void evolve(SurveyEvent event) {
        id = event.surveyId().value();
        switch (event) {
            case SurveySent question -> sent = question;
            case SurveyAnswered answered -> answers = answered.answers();
        }
    }
}

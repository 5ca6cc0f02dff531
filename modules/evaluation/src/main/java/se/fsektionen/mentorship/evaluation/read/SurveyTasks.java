package se.fsektionen.mentorship.evaluation.read;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.evaluation.FindSurvey.Survey;
import se.fsektionen.mentorship.evaluation.FindSurveys;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.kernel.Task.Urgency;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;

/** What the coordinator should do about surveys: remind, while they are open and many are silent. */
@Component
class SurveyTasks {

    private static final int REMIND_AFTER_DAYS = 7;
    private static final int OPEN_DAYS = 60;

    private final Queries queries;

    SurveyTasks(Queries queries) {
        this.queries = queries;
    }

    @QueryHandler
    List<Task> handle(FindTasks query) {
        List<Task> tasks = new ArrayList<>();
        for (Term term : queries.ask(new FindTerms())) {
            if (term.stage() == Stage.CLOSED) {
                List<Survey> silent = queries.ask(new FindSurveys(term.termId())).stream()
                        .filter(survey -> survey.answers() == null)
                        .filter(survey -> isDue(survey, query.today()))
                        .toList();
                if (!silent.isEmpty()) {
                    tasks.add(new Task(
                            "evaluation.remind",
                            Urgency.WHEN_YOU_CAN,
                            List.of(Integer.toString(silent.size())),
                            term.termId().value(),
                            term.termId(),
                            sentOn(silent.getFirst()).plusDays(REMIND_AFTER_DAYS)));
                }
            }
        }
        return tasks;
    }

    private static boolean isDue(Survey survey, LocalDate today) {
        LocalDate sent = sentOn(survey);
        return !today.isBefore(sent.plusDays(REMIND_AFTER_DAYS)) && today.isBefore(sent.plusDays(OPEN_DAYS));
    }

    private static LocalDate sentOn(Survey survey) {
        return ZonedDateTime.ofInstant(survey.sentAt(), Stockholm.ZONE).toLocalDate();
    }
}

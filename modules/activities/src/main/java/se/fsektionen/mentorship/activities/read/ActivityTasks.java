package se.fsektionen.mentorship.activities.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.activities.ActivityKind;
import se.fsektionen.mentorship.activities.FindActivities;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.kernel.FindTasks;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.kernel.Task.Urgency;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Stage;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;

/** What the coordinator should do about activities. */
@Component
class ActivityTasks {

    private static final int INVITE_DAYS_BEFORE = 21;
    private static final int BANQUET_DUE_AFTER_WEEKS = 20;

    private final Queries queries;

    ActivityTasks(Queries queries) {
        this.queries = queries;
    }

    @QueryHandler
    List<Task> handle(FindTasks query) {
        List<Task> tasks = new ArrayList<>();
        for (Term term : queries.ask(new FindTerms())) {
            if (term.stage() == Stage.APPLICATIONS_OPEN || term.stage() == Stage.APPLICATIONS_CLOSED) {
                List<Activity> activities = queries.ask(new FindActivities(term.termId())).stream()
                        .filter(activity -> !activity.cancelled())
                        .toList();
                informationMeeting(term, activities, tasks);
                banquet(term, activities, query.today(), tasks);
                uninvited(term, activities, query.today(), tasks);
            }
        }
        return tasks;
    }

    /** P18. */
    private static void informationMeeting(Term term, List<Activity> activities, List<Task> tasks) {
        if (none(activities, ActivityKind.INFORMATION_MEETING)) {
            tasks.add(task(
                    "activities.plan-information-meeting",
                    Urgency.SOON,
                    term,
                    term.dates().start()));
        }
    }

    /** P19. */
    private static void banquet(Term term, List<Activity> activities, LocalDate today, List<Task> tasks) {
        LocalDate due = term.dates().start().plusWeeks(BANQUET_DUE_AFTER_WEEKS);
        if (!today.isBefore(due) && none(activities, ActivityKind.ALUMNI_BANQUET)) {
            tasks.add(task("activities.plan-banquet", Urgency.WHEN_YOU_CAN, term, due));
        }
    }

    /** P09: in good time. */
    private static void uninvited(Term term, List<Activity> activities, LocalDate today, List<Task> tasks) {
        for (Activity activity : activities) {
            LocalDate day = activity.plan().starts().toLocalDate();
            LocalDate due = day.minusDays(INVITE_DAYS_BEFORE);
            if (activity.guests().isEmpty() && !today.isBefore(due) && !today.isAfter(day)) {
                tasks.add(new Task(
                        "activities.invite",
                        Urgency.SOON,
                        List.of(activity.plan().title()),
                        activity.activityId().value(),
                        term.termId(),
                        due));
            }
        }
    }

    private static boolean none(List<Activity> activities, ActivityKind kind) {
        return activities.stream().noneMatch(activity -> activity.plan().kind() == kind);
    }

    private static Task task(String kind, Urgency urgency, Term term, LocalDate since) {
        return new Task(kind, urgency, List.of(), term.termId().value(), term.termId(), since);
    }
}

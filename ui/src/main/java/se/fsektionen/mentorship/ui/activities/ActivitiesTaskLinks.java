package se.fsektionen.mentorship.ui.activities;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.ui.shell.TaskLinks;

@Component
class ActivitiesTaskLinks implements TaskLinks {

    @Override
    public Map<String, Function<Task, String>> byKind() {
        return Map.of(
                "activities.plan-information-meeting", task -> "activities?term=" + task.target(),
                "activities.plan-banquet", task -> "activities?term=" + task.target(),
                "activities.invite", task -> "activities/" + task.target());
    }
}

package se.fsektionen.mentorship.ui.recruitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.ui.shell.TaskLinks;

@Component
class RecruitmentTaskLinks implements TaskLinks {

    @Override
    public Map<String, Function<Task, String>> byKind() {
        Map<String, Function<Task, String>> links = new HashMap<>();
        links.put("recruitment.plan-term", task -> "terms");
        List.of("announce-term", "open-applications", "open-applications-late", "close-applications", "close-term")
                .forEach(kind -> links.put("recruitment." + kind, task -> "terms/" + task.target()));
        links.put("recruitment.ask-alumni", task -> "alumni/first-letter?term=" + task.target());
        links.put("recruitment.remind-alumni", task -> "alumni?term=" + task.target() + "&standing=ASKED");
        return links;
    }
}

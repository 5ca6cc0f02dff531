package se.fsektionen.mentorship.ui.evaluation;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.ui.shell.TaskLinks;

@Component
class EvaluationTaskLinks implements TaskLinks {

    @Override
    public Map<String, Function<Task, String>> byKind() {
        return Map.of("evaluation.remind", task -> "surveys?term=" + task.target());
    }
}

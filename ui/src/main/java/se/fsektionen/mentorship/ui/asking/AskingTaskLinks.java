package se.fsektionen.mentorship.ui.asking;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.ui.shell.TaskLinks;

@Component
class AskingTaskLinks implements TaskLinks {

    @Override
    public Map<String, Function<Task, String>> byKind() {
        return Stream.of("ask", "answers", "answers-late")
                .collect(
                        Collectors.toMap(kind -> "matching." + kind, kind -> task -> "matching?term=" + task.target()));
    }
}

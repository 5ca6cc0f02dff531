package se.fsektionen.mentorship.ui.matching;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.ui.shell.TaskLinks;

@Component
class MatchingTaskLinks implements TaskLinks {

    @Override
    public Map<String, Function<Task, String>> byKind() {
        return Stream.of("propose", "propose-again", "consult", "confirm", "refused", "next-round")
                .collect(
                        Collectors.toMap(kind -> "matching." + kind, kind -> task -> "matching?term=" + task.target()));
    }
}

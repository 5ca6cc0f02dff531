package se.fsektionen.mentorship.ui.relationship;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.ui.shell.TaskLinks;

@Component
class RelationshipTaskLinks implements TaskLinks {

    @Override
    public Map<String, Function<Task, String>> byKind() {
        return Stream.of("act-on-concern", "look-back", "low-rating", "no-first-meeting", "silent", "rematch")
                .collect(Collectors.toMap(kind -> "relationship." + kind, kind -> task -> "pairs/" + task.target()));
    }
}

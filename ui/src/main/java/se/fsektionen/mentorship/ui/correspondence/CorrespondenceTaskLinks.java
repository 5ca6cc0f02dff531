package se.fsektionen.mentorship.ui.correspondence;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.correspondence.LetterState;
import se.fsektionen.mentorship.kernel.Task;
import se.fsektionen.mentorship.ui.shell.TaskLinks;

@Component
class CorrespondenceTaskLinks implements TaskLinks {

    @Override
    public Map<String, Function<Task, String>> byKind() {
        return Map.of(
                "correspondence.failed", task -> outbox(LetterState.FAILED),
                "correspondence.in-doubt", task -> outbox(LetterState.IN_DOUBT),
                "correspondence.kept", task -> outbox(LetterState.KEPT),
                "correspondence.no-mail-server", task -> outbox(LetterState.KEPT),
                "correspondence.dead-letters", task -> "processing");
    }

    private static String outbox(LetterState state) {
        return "outbox?state=" + state.name();
    }
}

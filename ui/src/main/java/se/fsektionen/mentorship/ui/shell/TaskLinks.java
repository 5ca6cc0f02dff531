package se.fsektionen.mentorship.ui.shell;

import java.util.Map;
import java.util.function.Function;
import se.fsektionen.mentorship.kernel.Task;

/** Says where tasks are done. Each ui package has one such bean for the tasks of its module. */
public interface TaskLinks {

    /** By the task's kind, what gives the address of the page, relative to the program's. */
    Map<String, Function<Task, String>> byKind();
}

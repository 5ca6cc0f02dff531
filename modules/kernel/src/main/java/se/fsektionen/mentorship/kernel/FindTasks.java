package se.fsektionen.mentorship.kernel;

import java.time.LocalDate;
import java.util.List;

/** What should be done, asked of every module at once; each answers for its own part. */
public record FindTasks(LocalDate today) implements Query<List<Task>> {}

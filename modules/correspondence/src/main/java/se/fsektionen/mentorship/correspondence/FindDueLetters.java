package se.fsektionen.mentorship.correspondence;

import java.time.Instant;
import java.util.List;
import se.fsektionen.mentorship.kernel.Query;

/** Letters whose delivery was due by then, oldest first; those to erased people too, since they are due to be dropped. */
public record FindDueLetters(Instant by, int limit) implements Query<List<LetterId>> {}

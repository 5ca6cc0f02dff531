package se.fsektionen.mentorship.evaluation;

import java.util.Optional;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** How a term went; empty if nothing has happened in it. */
public record FindStatistics(TermId termId) implements Query<Optional<TermStatistics>> {}

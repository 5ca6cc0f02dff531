package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import java.util.List;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** How each of a term's pairs is, by the term's rules of care; in the order they started. */
public record FindHealth(TermId termId, LocalDate today) implements Query<List<PairHealth>> {}

package se.fsektionen.mentorship.relationship;

import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** The rules of care that hold in a term: its own, or the usual. */
public record FindCareRules(TermId termId) implements Query<CareRules> {}

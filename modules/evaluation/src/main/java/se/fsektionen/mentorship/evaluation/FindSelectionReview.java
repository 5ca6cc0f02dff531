package se.fsektionen.mentorship.evaluation;

import se.fsektionen.mentorship.kernel.Query;

/** How fit at matching related to how the pairs went, over all terms (P16). */
public record FindSelectionReview() implements Query<SelectionReview> {}

package se.fsektionen.mentorship.evaluation;

import java.util.List;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** A term's surveys, in an order that does not tell who answered what. */
public record FindSurveys(TermId termId) implements Query<List<FindSurvey.Survey>> {}

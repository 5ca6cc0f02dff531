package se.fsektionen.mentorship.relationship;

import java.util.List;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.Query;

/**
 * Everything that happened to a pair, oldest first: from the first letter to the mentor and the student's application on, and
 * nothing that belongs to the mentor's other pairs and terms.
 */
public record PairTimeline(PairId pairId) implements Query<List<TimelineEntry>> {}

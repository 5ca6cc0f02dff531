package se.fsektionen.mentorship.relationship;

import java.util.List;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Query;

/** Everything that happened to a person, across modules and terms, oldest first. */
public record PersonTimeline(PersonId personId) implements Query<List<TimelineEntry>> {}

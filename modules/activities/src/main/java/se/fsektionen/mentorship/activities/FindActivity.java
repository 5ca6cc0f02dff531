package se.fsektionen.mentorship.activities;

import java.util.Optional;
import se.fsektionen.mentorship.kernel.Query;

/** One activity. */
public record FindActivity(ActivityId activityId) implements Query<Optional<FindActivities.Activity>> {}

package se.fsektionen.mentorship.activities;

import java.time.LocalDateTime;

/**
 * What an activity is to be.
 *
 * @param starts in Stockholm's time
 */
public record ActivityPlan(ActivityKind kind, String title, LocalDateTime starts, String place, String note) {}

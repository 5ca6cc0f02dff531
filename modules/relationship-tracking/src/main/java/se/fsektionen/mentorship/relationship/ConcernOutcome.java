package se.fsektionen.mentorship.relationship;

/** How a concern ended. */
public enum ConcernOutcome {
    SOLVED,
    PAIR_ENDED,
    NOTHING_TO_DO
}

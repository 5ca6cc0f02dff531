package se.fsektionen.mentorship.relationship;

/** How far a pair has come. */
public enum PairStatus {
    RUNNING,
    /** Ended before its term did. */
    ENDED,
    /** Over because its term is. */
    COMPLETED
}

package se.fsektionen.mentorship.matching;

/** How a couple stands in a proposal. */
public enum Standing {
    PROPOSED,
    /** Proposed since the coordinator chose it. */
    LOCKED,
    /** Could be proposed, but isn't. */
    POSSIBLE,
    FORBIDDEN,
    /** They have been a pair before. */
    TOGETHER_BEFORE,
    /** A criterion that is a must is not met. */
    UNACCEPTABLE
}

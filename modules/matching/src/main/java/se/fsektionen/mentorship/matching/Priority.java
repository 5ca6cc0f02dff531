package se.fsektionen.mentorship.matching;

/** What comes first once as many applicants as possible have a mentor and as many mentors as possible somebody to meet. */
public enum Priority {
    /** The worst pair as good as can be, then the sum of all fits. */
    WORST_PAIR,
    /** The sum of all fits, then the worst pair. */
    SUM
}

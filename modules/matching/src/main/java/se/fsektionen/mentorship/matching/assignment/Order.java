package se.fsektionen.mentorship.matching.assignment;

/** Which comes first once as many pairs and mentors as possible are seen to: the pair that fits worst, or all fits together. */
public enum Order {
    /** No pair worse than need be; among those assignments the one whose fits add up to most. */
    WORST_PAIR_FIRST,
    /** Fits that add up to as much as can be; among those assignments the one whose worst pair is best. */
    SUM_FIRST
}

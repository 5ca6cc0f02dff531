package se.fsektionen.mentorship.matching;

/** What a consulted party says of a proposal. */
public enum Opinion {
    APPROVES,
    OBJECTS
}

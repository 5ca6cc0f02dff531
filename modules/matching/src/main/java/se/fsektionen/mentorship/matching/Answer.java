package se.fsektionen.mentorship.matching;

/** What somebody says of a suggested pair. */
public enum Answer {
    NONE,
    YES,
    NO
}

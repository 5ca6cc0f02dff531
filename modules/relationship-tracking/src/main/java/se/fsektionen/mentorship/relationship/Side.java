package se.fsektionen.mentorship.relationship;

/** Which of the two in a pair. */
public enum Side {
    MENTOR,
    MENTEE
}

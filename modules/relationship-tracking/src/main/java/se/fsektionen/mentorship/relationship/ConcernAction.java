package se.fsektionen.mentorship.relationship;

/** What the coordinator did about a concern. */
public enum ConcernAction {
    TALKED_WITH_MENTOR,
    TALKED_WITH_MENTEE,
    TALKED_WITH_BOTH,
    WROTE,
    AGREED_ON_CHANGE,
    OTHER
}

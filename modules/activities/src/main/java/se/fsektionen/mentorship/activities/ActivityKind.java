package se.fsektionen.mentorship.activities;

/** What an activity is. */
public enum ActivityKind {
    /** Kick-off dinner. */
    KICK_OFF,
    /** Information meeting with a light meal for the term's mentors, and the previous term's as thanks (P18). */
    INFORMATION_MEETING,
    PUB,
    DINNER,
    /** Alumni banquet, <em>sittning</em> (P19). */
    ALUMNI_BANQUET,
    OTHER
}

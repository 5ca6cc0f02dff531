package se.fsektionen.mentorship.recruitment;

/** How somebody wants to meet. */
public enum MeetingForm {
    IN_PERSON,
    REMOTE,
    EITHER
}

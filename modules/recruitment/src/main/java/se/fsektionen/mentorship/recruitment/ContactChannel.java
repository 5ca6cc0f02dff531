package se.fsektionen.mentorship.recruitment;

/** How a contact was made. */
public enum ContactChannel {
    TELEPHONE,
    MAIL,
    IN_PERSON,
    OTHER
}

package se.fsektionen.mentorship.correspondence;

/** Where a letter is. */
public enum LetterState {
    /** In the outbox, about to be delivered. */
    WAITING,
    /** Not sent, since no mail server was set. */
    KEPT,
    /** Being handed to the mail server. */
    SENDING,
    /** The mail server took it. */
    DELIVERED,
    /** Not taken; tried again by itself. */
    FAILED_WILL_RETRY,
    /** Not taken, and trying again does not help until somebody acts. */
    FAILED,
    /** Its delivery began but how it ended is not known: it may have arrived. */
    IN_DOUBT,
    /** Will not be sent. */
    DROPPED
}

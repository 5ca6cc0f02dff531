package se.fsektionen.mentorship.kernel;

/** The section's education programmes. */
public enum Programme {
    /** Teknisk fysik. */
    F,
    /** Teknisk matematik. */
    PI,
    /** Teknisk nanovetenskap. */
    N
}

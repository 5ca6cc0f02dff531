package se.fsektionen.mentorship.kernel;

/** When a term of the programme starts: HT or VT. */
public enum Season {
    SPRING,
    AUTUMN
}

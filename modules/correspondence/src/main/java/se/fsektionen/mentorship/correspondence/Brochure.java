package se.fsektionen.mentorship.correspondence;

/** The section's two brochures (<em>broschyrer</em>), PDF files that letters carry. */
public enum Brochure {
    /** What a mentor is, how the organisers help, what the section expects (P08). */
    MENTOR,
    /** What it is to be a mentee, for those who think of applying (P12). */
    MENTEE;

    /** How large an uploaded brochure may be. */
    public static final long MAX_BYTES = 10L * 1024 * 1024;
}

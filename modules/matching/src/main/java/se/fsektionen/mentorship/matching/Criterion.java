package se.fsektionen.mentorship.matching;

/** What a fit is made of (P14). */
public enum Criterion {
    PROGRAMME(2),
    /** Whether the applicant is in one of the years the mentor would rather have. */
    STUDY_YEAR(2),
    SPECIALISATION(4),
    TOPICS(6),
    INDUSTRY(4),
    /** What the applicant is curious about working as, and what the mentor works as. */
    ROLE(3),
    LANGUAGE(1),
    MEETING(3),
    /** Whom the applicant would rather have, first wish first. */
    APPLICANT_WISH(4),
    /** Whom the mentor would rather have. */
    MENTOR_WISH(4),
    /** What the coordinator thinks after reading what both have written. */
    JUDGEMENT(6);

    private final int usualPoints;

    Criterion(int usualPoints) {
        this.usualPoints = usualPoints;
    }

    /** What it weighs until the coordinator weighs it for a term. */
    public int usualPoints() {
        return usualPoints;
    }

    /** Whether it counts only where somebody has said something; a form that leaves the others out counts as missing data. */
    public boolean countsOnlyWhereSaid() {
        return this == APPLICANT_WISH || this == MENTOR_WISH || this == JUDGEMENT;
    }
}

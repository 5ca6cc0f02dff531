package se.fsektionen.mentorship.matching;

/** What a fit is made of (P14). */
public enum Criterion {
    PROGRAMME,
    SPECIALISATION,
    TOPICS,
    INDUSTRY,
    LANGUAGE,
    MEETING
}

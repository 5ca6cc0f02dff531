package se.fsektionen.mentorship.kernel;

/** In what capacity somebody acts. The first four have accounts; the others come in by personal links. */
public enum Role {
    COORDINATOR,
    BUSINESS_RELATIONS,
    INDUSTRY_COMMITTEE,
    READER,
    ALUMNUS,
    MENTOR,
    APPLICANT,
    MENTEE,
    SYSTEM
}

package se.fsektionen.mentorship.matching;

/** Who is consulted on the selection (P15). */
public enum ConsultedParty {
    BUSINESS_RELATIONS,
    INDUSTRY_COMMITTEE
}

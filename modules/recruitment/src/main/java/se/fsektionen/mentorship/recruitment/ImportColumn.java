package se.fsektionen.mentorship.recruitment;

/** What a column of an imported file can hold. */
public enum ImportColumn {
    NAME,
    FIRST_NAME,
    LAST_NAME,
    EMAIL,
    TELEPHONE,
    GRADUATION_YEAR,
    PROGRAMME,
    SPECIALISATION,
    EMPLOYER,
    ROLE,
    TOWN,
    LANGUAGE
}

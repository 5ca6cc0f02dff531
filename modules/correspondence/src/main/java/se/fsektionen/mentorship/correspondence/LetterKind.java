package se.fsektionen.mentorship.correspondence;

/**
 * What a letter is for. Each kind has a template per language; a template's places are named in its documentation here.
 * All have {@code name}, the recipient's; places marked as links are filled with addresses of personal links.
 */
public enum LetterKind {
    /** To an alumnus (P07): {@code term}, link {@code answer}. */
    FIRST_LETTER,
    /** To a new mentor at once (P08), with the mentor brochure: {@code term}. */
    FULLER_LETTER,
    /** To an alumnus who said no: {@code term}. */
    THANKS_ANYWAY,
    /** To an applicant (P13), with the mentee brochure: {@code term}, link {@code application}. */
    APPLICATION_RECEIVED,
    /** To a mentor about a mentee: {@code term, mentee, menteeEmail, menteePhone, menteeStudies}, link {@code page}. */
    INTRODUCTION_TO_MENTOR,
    /** To a mentee about the mentor: {@code term, mentor, mentorEmail, mentorPhone, mentorWork}, link {@code page}. */
    INTRODUCTION_TO_MENTEE,
    /** To an applicant who got no mentor: {@code term}. */
    NO_MENTOR_THIS_TIME,
    /** To whoever raised a concern (P22): {@code term}. */
    CONCERN_RECEIVED,
    /** An invitation (P18 to P20): {@code activity, when, where, note}, link {@code answer}. */
    INVITATION,
    /** What was planned will not be: {@code activity, when}. */
    ACTIVITY_CANCELLED,
    /** The year-end survey (P23): {@code term}, link {@code survey}. */
    YEAR_END_SURVEY
}

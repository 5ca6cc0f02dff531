package se.fsektionen.mentorship.correspondence;

/** The one thing a personal link lets its holder do. */
public enum LinkPurpose {
    /** An alumnus answers whether to become a mentor. The target is the term. */
    ANSWER_REQUEST,
    /** An applicant sees, and can withdraw, the application. The target is the application. */
    APPLICATION,
    /** An applicant says which mentors would be best. The target is the term. */
    WISH_FOR_MENTORS,
    /** A mentor or an applicant says whether the suggested pair suits. The target is the pair. */
    ANSWER_SUGGESTION,
    /** A mentor or mentee reports meetings and says how it goes. The target is the term. */
    MY_PAGE,
    /** Somebody answers an invitation. The target is the activity. */
    INVITATION,
    /** A mentor or mentee answers the year-end survey. The target is the survey. */
    SURVEY
}

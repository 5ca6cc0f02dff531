package se.fsektionen.mentorship.matching;

import se.fsektionen.mentorship.kernel.PersonId;

/** Somebody a proposal has no partner for, and why. */
public record LeftOver(PersonId person, Why why) {

    /** Why there was no partner. */
    public enum Why {
        /** Nobody on the other side may be paired with this one: a must is not met, or every pair is forbidden. */
        NOBODY_ACCEPTABLE,
        /** The mentors who would do have no place left. */
        ALL_PLACES_TAKEN,
        /** The applicants who would do got another mentor. */
        TOO_FEW_APPLICANTS
    }
}

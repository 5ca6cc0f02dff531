package se.fsektionen.mentorship.matching;

import se.fsektionen.mentorship.kernel.PersonId;

/**
 * Whom somebody would rather have than others.
 *
 * @param by an applicant or a mentor
 * @param rank 1 for the first wish, up to {@link #LAST_RANK}
 */
public record Wish(PersonId by, PersonId about, int rank) {

    public static final int LAST_RANK = 3;
}

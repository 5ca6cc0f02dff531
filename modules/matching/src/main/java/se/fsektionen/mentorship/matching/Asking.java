package se.fsektionen.mentorship.matching;

import se.fsektionen.mentorship.matching.ProposalCommand.AskPairs;

/**
 * Whether mentors and applicants are asked about the proposed pairs before these are confirmed.
 *
 * @param first whether they are: confirming before all have said yes then takes a reason
 * @param days how long they usually have to answer, 1 to {@link AskPairs#MOST_DAYS}
 */
public record Asking(boolean first, int days) {

    /** Those who have had a say more often feel that the pair suits them, so they are asked unless somebody decides otherwise. */
    public static Asking usual() {
        return new Asking(true, AskPairs.USUAL_DAYS);
    }
}

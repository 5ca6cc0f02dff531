package se.fsektionen.mentorship.matching.assignment;

/**
 * The best set of pairs, in this order: as many applicants as possible get a mentor; as many mentors as possible get an
 * applicant; the worst pair that is not locked fits as well as can be; the fits add up to as much as can be.
 */
public final class Assignment {

    private final int[] mentorOf;
    private final Proof proof;

    Assignment(int[] mentorOf, Proof proof) {
        this.mentorOf = mentorOf;
        this.proof = proof;
    }

    /** The applicant's mentor, or {@link Problem#NOBODY}. */
    public int mentorOf(int applicant) {
        return mentorOf[applicant];
    }

    int[] mentorOf() {
        return mentorOf;
    }

    /** Why nothing is better. */
    public Proof proof() {
        return proof;
    }
}

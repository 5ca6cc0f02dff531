package se.fsektionen.mentorship.matching.assignment;

/**
 * The best set of pairs: as many applicants as possible get a mentor; as many mentors as possible get an applicant; then the
 * worst pair that is not locked, and the sum of the fits, in the {@link Order} asked for.
 */
public final class Assignment {

    private final Problem problem;
    private final Order order;
    private final int[] mentorOf;
    private final Tally tally;
    private final Proof proof;

    Assignment(Problem problem, Order order, int[] mentorOf, Proof proof) {
        this.problem = problem;
        this.order = order;
        this.mentorOf = mentorOf;
        this.tally = Tally.of(problem, mentorOf);
        this.proof = proof;
    }

    /** The applicant's mentor, or {@link Problem#NOBODY}. */
    public int mentorOf(int applicant) {
        return mentorOf[applicant];
    }

    /** How many pairs there are, the locked ones included. */
    public int pairs() {
        return tally.pairs();
    }

    /** How many mentors have somebody. */
    public int mentors() {
        return tally.mentors();
    }

    /** How well the worst pair that is not locked fits; {@link Problem#FULL} where all are locked. */
    public int worst() {
        return tally.worst();
    }

    /** All fits added up, those of the locked pairs too. A locked pair that is forbidden adds nothing. */
    public long sum() {
        return tally.sum();
    }

    /** Why nothing is better. */
    public Proof proof() {
        return proof;
    }

    Problem problem() {
        return problem;
    }

    Order order() {
        return order;
    }

    int[] mentorOf() {
        return mentorOf;
    }
}

package se.fsektionen.mentorship.matching;

/**
 * What a set of pairs reaches, in the order of the goal.
 *
 * @param mentors how many mentors have somebody
 * @param worst the lowest fit of a pair that is not locked, 0 to 1; 1 if there is none
 * @param sum of all fits, the locked pairs' included
 */
public record Figures(int pairs, int mentors, double worst, double sum) {

    /** What is lost if these take the other's place: positive is worse. */
    public Figures minus(Figures other) {
        return new Figures(pairs - other.pairs, mentors - other.mentors, worst - other.worst, sum - other.sum);
    }
}

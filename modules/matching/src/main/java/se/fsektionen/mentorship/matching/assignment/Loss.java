package se.fsektionen.mentorship.matching.assignment;

/**
 * How much less one assignment reaches than another, level by level. Negative where it reaches more: a pair that is locked is
 * no longer the worst of those that are not.
 *
 * @param pairs how many fewer pairs
 * @param mentors how many fewer mentors have somebody
 * @param worst how much worse the worst pair that is not locked fits
 * @param sum how much less all fits add up to, those of locked pairs included
 */
public record Loss(int pairs, int mentors, int worst, long sum) {

    /** Nothing is lost. */
    public static final Loss NONE = new Loss(0, 0, 0, 0);

    /** What is lost from the one assignment to the other: the cost of a change is that from before it to after it. */
    public static Loss between(Assignment before, Assignment after) {
        return new Loss(
                before.pairs() - after.pairs(),
                before.mentors() - after.mentors(),
                before.worst() - after.worst(),
                before.sum() - after.sum());
    }
}

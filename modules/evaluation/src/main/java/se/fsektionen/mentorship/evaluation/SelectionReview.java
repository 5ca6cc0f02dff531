package se.fsektionen.mentorship.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.matching.Criterion;

/**
 * How fit at matching related to how the pairs went (P16). Only people who were paired are seen, and they were paired because
 * they fit: what tells good pairs from less good ones here need not tell anybody from those who were never paired.
 *
 * @param terms from how many terms
 * @param whole the fit as a whole
 */
public record SelectionReview(int terms, int pairs, Relation whole, List<ByCriterion> criteria) {

    /** What the numbers allow one to say. */
    public enum Finding {
        /** Fewer than {@link #ENOUGH} pairs that can be compared. */
        TOO_FEW,
        /** Pairs that fit better went better. */
        BETTER,
        /** Pairs that fit better went worse. */
        WORSE,
        /** It may be chance. */
        UNCLEAR
    }

    /** As many pairs as it takes to say anything. */
    public static final int ENOUGH = 20;

    /**
     * One relation between fit and outcome. The outcome is the mean of all that the pair's two sides said of how it works, 1 to 5.
     *
     * @param pairs how many have both a known fit and an outcome
     * @param correlation Spearman's, -1 to 1; null if it can't be computed
     * @param least the lower end of its 95 % interval, null like it
     * @param most the upper end
     * @param better the half of the pairs that fit better
     * @param worse the other half
     */
    public record Relation(
            Finding finding,
            int pairs,
            @Nullable Double correlation,
            @Nullable Double least,
            @Nullable Double most,
            Half better,
            Half worse) {}

    /**
     * A half of the pairs.
     *
     * @param outcome the mean, 1 to 5; 0 without pairs
     */
    public record Half(int pairs, double outcome, int endedEarly) {}

    /**
     * A criterion's part in it.
     *
     * @param suggestedPoints what it might weigh next term: two points more or less than usual where the finding is clear
     */
    public record ByCriterion(Criterion criterion, Relation relation, int suggestedPoints) {}
}

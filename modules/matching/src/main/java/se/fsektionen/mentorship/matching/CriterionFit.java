package se.fsektionen.mentorship.matching;

import org.jspecify.annotations.Nullable;

/**
 * How well a pair fits by one criterion.
 *
 * @param fit 0 to 1, or null where either side's data is missing: then it neither adds nor counts as agreement
 * @param weight the criterion's share when it was scored, 0 or more
 */
public record CriterionFit(Criterion criterion, @Nullable Double fit, double weight) {}

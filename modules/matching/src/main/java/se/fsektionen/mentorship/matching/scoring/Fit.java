package se.fsektionen.mentorship.matching.scoring;

import java.util.List;
import se.fsektionen.mentorship.matching.CriterionFit;

/**
 * How well two people fit.
 *
 * @param value 0 to 1, of all weights: what is not known adds nothing
 * @param known the share of the weights for which both sides' data was there, 0 to 1
 * @param acceptable false if a must is not met
 */
public record Fit(double value, double known, boolean acceptable, List<CriterionFit> criteria) {}

package se.fsektionen.mentorship.matching;

import java.util.List;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.recruitment.ApplicationId;

/**
 * One pair of a proposal and why.
 *
 * @param fit the whole fit, 0 to 1
 * @param known the share of the weights for which data was there, 0 to 1
 * @param locked whether the coordinator chose it
 */
public record ProposedPair(
        PairId pairId,
        PersonId mentor,
        PersonId applicant,
        ApplicationId applicationId,
        double fit,
        double known,
        boolean locked,
        List<CriterionFit> criteria) {}

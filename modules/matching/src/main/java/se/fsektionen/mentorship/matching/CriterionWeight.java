package se.fsektionen.mentorship.matching;

import java.util.Arrays;
import java.util.List;

/**
 * What a criterion weighs in a term.
 *
 * @param points 0 to {@link #MOST_POINTS}, against the other criteria's; 0 leaves it out of the fit
 * @param must whether those who do not fit by it at all must not be paired; what is not known forbids nobody
 */
public record CriterionWeight(Criterion criterion, int points, boolean must) {

    public static final int MOST_POINTS = 10;

    /** What is used until the coordinator says otherwise: a language in common is a must, all else a wish. */
    public static List<CriterionWeight> usual() {
        return Arrays.stream(Criterion.values())
                .map(criterion ->
                        new CriterionWeight(criterion, criterion.usualPoints(), criterion == Criterion.LANGUAGE))
                .toList();
    }

    /** Each criterion as it was weighed; one that is newer than the weighing counts for nothing. */
    public static List<CriterionWeight> ofAll(List<CriterionWeight> weighed) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> weighed.stream()
                        .filter(weight -> weight.criterion() == criterion)
                        .findFirst()
                        .orElse(new CriterionWeight(criterion, 0, false)))
                .toList();
    }
}

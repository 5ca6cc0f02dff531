package se.fsektionen.mentorship.relationship.write;

import java.util.stream.IntStream;
import se.fsektionen.mentorship.kernel.DomainRule;
import se.fsektionen.mentorship.relationship.CareRules;

/** Days are counted within a term's year, and ratings go from 1 to 5. */
record CareNumbersMustBeReasonable(CareRules rules) implements DomainRule {

    private static final int MOST_DAYS = 365;

    @Override
    public boolean isBroken() {
        return IntStream.of(
                                rules.menteeReminder(),
                                rules.bothReminder(),
                                rules.lastReminder(),
                                rules.silentAmber(),
                                rules.silentRed(),
                                rules.daysPerMeeting())
                        .anyMatch(days -> days < 1 || days > MOST_DAYS)
                || IntStream.of(rules.lowRating(), rules.ratingGap()).anyMatch(rating -> rating < 1 || rating > 4);
    }

    @Override
    public Object[] arguments() {
        return new Object[] {MOST_DAYS};
    }
}

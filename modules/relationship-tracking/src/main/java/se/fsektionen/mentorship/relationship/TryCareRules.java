package se.fsektionen.mentorship.relationship;

import java.util.List;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** What rules of care would have shown in the finished terms, had they been in force; the newest term first. */
public record TryCareRules(CareRules rules) implements Query<List<TryCareRules.OfTerm>> {

    /** How many days before a pair ended it must have shown, for somebody to have had time to act. */
    public static final int DAYS_TO_ACT = 14;

    /**
     * One finished term.
     *
     * @param endedEarly its pairs that ended early, and how many of them had shown {@link #DAYS_TO_ACT} days before or earlier
     * @param completed its pairs that were completed, and how many of them had shown on any day: false alarms
     */
    public record OfTerm(TermId termId, Shown endedEarly, Shown completed) {}

    /**
     * How many of some pairs would have been red, and how many red or amber, on any of the days looked at.
     *
     * @param any red or amber
     */
    public record Shown(int pairs, int red, int any) {

        public Shown plus(Shown other) {
            return new Shown(pairs + other.pairs, red + other.red, any + other.any);
        }
    }
}

package se.fsektionen.mentorship.relationship;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.fsektionen.mentorship.relationship.HealthRule.Finding;

/**
 * How a pair is, and why: what the rules of care find in its history, and nothing that is guessed.
 *
 * @param findings the most pressing first; empty if all is well
 */
public record Health(Level level, List<Finding> findings) {

    /** How much a pair needs the coordinator, the least first. */
    public enum Level {
        GOOD,
        AMBER,
        RED
    }

    /** What was known on that day, judged by these rules. */
    public static Health of(PairHistory history, CareRules rules, LocalDate day) {
        PairHistory then = history.asOf(day);
        List<Finding> findings = Arrays.stream(HealthRule.values())
                .flatMap(rule -> rule.judge(then, rules, day))
                .sorted(Comparator.comparing(Finding::level).reversed())
                .toList();
        return new Health(findings.isEmpty() ? Level.GOOD : findings.getFirst().level(), findings);
    }

    public boolean good() {
        return level == Level.GOOD;
    }

    /** What this rule found, if anything. */
    public Optional<Finding> finding(HealthRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).findFirst();
    }
}

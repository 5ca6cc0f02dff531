package se.fsektionen.mentorship.kernel;

/**
 * A named rule of the programme. Implementations are small records that hold what the rule needs to judge. The interface
 * tells a person what to do about a broken rule under the message key {@code rule.<simple name>}.
 */
public interface DomainRule {

    boolean isBroken();

    /** What fills the places {@code {0}}, {@code {1}} ... of the message: strings, numbers, dates. Never personal data. */
    default Object[] arguments() {
        return new Object[0];
    }

    default String messageKey() {
        return "rule." + getClass().getSimpleName();
    }

    /**
     * Checks rules in order.
     *
     * @throws RuleBroken for the first broken one
     */
    static void check(DomainRule... rules) {
        for (DomainRule rule : rules) {
            if (rule.isBroken()) {
                throw new RuleBroken(rule);
            }
        }
    }
}

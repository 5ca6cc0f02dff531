package se.fsektionen.mentorship.kernel;

/** A command was refused: nothing happened, and {@link #rule()} says why and, through its message, what to do instead. */
public class RuleBroken extends RuntimeException {

    private final transient DomainRule rule;

    public RuleBroken(DomainRule rule) {
        super(rule.toString(), null, false, false);
        this.rule = rule;
    }

    public DomainRule rule() {
        return rule;
    }
}

package se.fsektionen.mentorship.kernel;

/** An order to one aggregate. Sent twice it gives no second event; refused, it throws {@link RuleBroken}. */
public interface Command {

    /** The aggregate that decides. */
    Identifier target();
}

package se.fsektionen.mentorship.correspondence.write;

import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.kernel.DomainRule;

/** A brochure can travel with a letter: many mailboxes refuse what is larger. */
record BrochureMustBeSmall(long bytes) implements DomainRule {

    @Override
    public boolean isBroken() {
        return bytes > Brochure.MAX_BYTES;
    }

    @Override
    public Object[] arguments() {
        return new Object[] {Brochure.MAX_BYTES / (1024 * 1024)};
    }
}

package se.fsektionen.mentorship.correspondence.write;

import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.kernel.DomainRule;

/** Every place in a letter is opened and closed. */
record LetterMustBeWellFormed(LetterText text) implements DomainRule {

    @Override
    public boolean isBroken() {
        return !text.wellFormed();
    }
}

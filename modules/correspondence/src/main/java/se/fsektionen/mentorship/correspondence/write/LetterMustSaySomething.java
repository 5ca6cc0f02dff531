package se.fsektionen.mentorship.correspondence.write;

import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.kernel.DomainRule;

/** A letter has a subject and a body. */
record LetterMustSaySomething(LetterText text) implements DomainRule {

    @Override
    public boolean isBroken() {
        return text.subject().isBlank() || text.body().isBlank();
    }
}

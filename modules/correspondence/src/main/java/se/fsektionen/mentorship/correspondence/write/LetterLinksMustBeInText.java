package se.fsektionen.mentorship.correspondence.write;

import java.util.Set;
import java.util.TreeSet;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.kernel.DomainRule;

/** A letter shows every link it brings: without it the recipient can't answer. */
record LetterLinksMustBeInText(LetterText text, Set<String> links) implements DomainRule {

    @Override
    public boolean isBroken() {
        return !missing().isEmpty();
    }

    @Override
    public Object[] arguments() {
        return new Object[] {String.join(", ", missing())};
    }

    private Set<String> missing() {
        Set<String> missing = new TreeSet<>(links);
        missing.removeAll(text.places());
        return missing;
    }
}

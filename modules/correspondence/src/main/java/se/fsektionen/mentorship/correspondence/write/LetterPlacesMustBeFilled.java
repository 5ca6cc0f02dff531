package se.fsektionen.mentorship.correspondence.write;

import java.util.Set;
import java.util.TreeSet;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.kernel.DomainRule;

/** A letter has no place that nothing fills. */
record LetterPlacesMustBeFilled(LetterText text, Set<String> filled) implements DomainRule {

    @Override
    public boolean isBroken() {
        return !empty().isEmpty();
    }

    @Override
    public Object[] arguments() {
        return new Object[] {String.join(", ", empty())};
    }

    private Set<String> empty() {
        Set<String> empty = new TreeSet<>(text.places());
        empty.removeAll(filled);
        return empty;
    }
}

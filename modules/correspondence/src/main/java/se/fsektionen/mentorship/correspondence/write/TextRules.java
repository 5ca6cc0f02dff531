package se.fsektionen.mentorship.correspondence.write;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.fsektionen.mentorship.correspondence.LetterText;
import se.fsektionen.mentorship.kernel.DomainRule;

/** What is demanded of a letter's text, in the order in which it can be judged. */
final class TextRules {

    private TextRules() {}

    static Optional<DomainRule> firstBroken(LetterText text, Set<String> values, Set<String> links) {
        Set<String> filled = new TreeSet<>(values);
        filled.addAll(links);
        return Stream.of(
                        new LetterMustSaySomething(text),
                        new LetterMustBeWellFormed(text),
                        new LetterPlacesMustBeFilled(text, filled),
                        new LetterLinksMustBeInText(text, links))
                .map(DomainRule.class::cast)
                .filter(DomainRule::isBroken)
                .findFirst();
    }
}

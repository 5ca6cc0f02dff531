package se.fsektionen.mentorship.relationship.write;

import java.util.stream.Stream;
import se.fsektionen.mentorship.kernel.DomainRule;

/** What somebody writes is kept for ever and read by somebody: a few pages at most. */
record TextMustBeOfReasonableLength(int longest) implements DomainRule {

    private static final int LIMIT = 4000;

    static TextMustBeOfReasonableLength of(String... texts) {
        return new TextMustBeOfReasonableLength(
                Stream.of(texts).mapToInt(String::length).max().orElse(0));
    }

    @Override
    public boolean isBroken() {
        return longest > LIMIT;
    }

    @Override
    public Object[] arguments() {
        return new Object[] {LIMIT};
    }
}

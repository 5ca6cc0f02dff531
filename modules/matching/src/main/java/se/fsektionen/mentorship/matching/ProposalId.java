package se.fsektionen.mentorship.matching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.TermId;

/**
 * One round's proposal of a term (<em>matchningsförslag</em>). The first round pairs all; the later ones those who wait when
 * places have opened.
 */
public record ProposalId(String value) implements Identifier {

    public ProposalId {
        Identifier.checked("proposal", value);
    }

    private static final String PREFIX = "proposal-";
    private static final String ROUND = "-round-";
    private static final Pattern PARTS = Pattern.compile(PREFIX + "(.+?)(?:" + ROUND + "([0-9]+))?");

    /** The proposal of the first round. */
    public static ProposalId of(TermId term) {
        return new ProposalId(PREFIX + term.value());
    }

    /** @param round from 1 */
    public static ProposalId of(TermId term, int round) {
        return round == 1 ? of(term) : new ProposalId(PREFIX + term.value() + ROUND + round);
    }

    /** The term it is the proposal of. */
    public TermId termId() {
        return new TermId(parts().group(1));
    }

    /** Which of the term's rounds, from 1. */
    public int round() {
        String round = parts().group(2);
        return round == null ? 1 : Integer.parseInt(round);
    }

    /** The proposal of the round after. */
    public ProposalId next() {
        return of(termId(), round() + 1);
    }

    private Matcher parts() {
        Matcher parts = PARTS.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException("Not the proposal of a term: " + value);
        }
        return parts;
    }

    @Override
    public String toString() {
        return value;
    }
}

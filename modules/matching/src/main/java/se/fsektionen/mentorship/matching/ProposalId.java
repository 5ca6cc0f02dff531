package se.fsektionen.mentorship.matching;

import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.TermId;

/** The proposal of a term (<em>matchningsförslag</em>). */
public record ProposalId(String value) implements Identifier {

    public ProposalId {
        Identifier.checked("proposal", value);
    }

    private static final String PREFIX = "proposal-";

    public static ProposalId of(TermId term) {
        return new ProposalId(PREFIX + term.value());
    }

    /** The term it is the proposal of. */
    public TermId termId() {
        return new TermId(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}

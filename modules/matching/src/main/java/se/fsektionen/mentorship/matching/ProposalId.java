package se.fsektionen.mentorship.matching;

import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.TermId;

/** The proposal of a term (<em>matchningsförslag</em>). */
public record ProposalId(String value) implements Identifier {

    public ProposalId {
        Identifier.checked("proposal", value);
    }

    public static ProposalId of(TermId term) {
        return new ProposalId("proposal-" + term.value());
    }

    @Override
    public String toString() {
        return value;
    }
}

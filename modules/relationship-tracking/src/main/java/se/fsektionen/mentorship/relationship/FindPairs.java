package se.fsektionen.mentorship.relationship;

import java.util.List;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** A term's pairs, oldest first. */
public record FindPairs(TermId termId) implements Query<List<PairInShort>> {}

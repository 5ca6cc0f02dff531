package se.fsektionen.mentorship.relationship;

import java.time.Instant;
import java.util.List;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.TermId;

/** As {@link FindPairs} would have answered then; who has been erased since is so then too. */
public record FindPairsAsOf(TermId termId, Instant moment) implements Query<List<PairInShort>> {}

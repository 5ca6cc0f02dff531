package se.fsektionen.mentorship.relationship;

import java.util.List;
import se.fsektionen.mentorship.kernel.Query;

/** The open concerns of all terms, the longest waiting first. */
public record FindOpenConcerns() implements Query<List<FindOpenConcerns.OpenConcern>> {

    /** A concern and the pair it is about. */
    public record OpenConcern(PairInShort pair, FindPair.ConcernDetails concern) {}
}

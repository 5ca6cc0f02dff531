package se.fsektionen.mentorship.relationship;

import java.time.Instant;
import java.util.Optional;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.Query;

/** As {@link FindPair} would have answered then; who has been erased since is so then too. */
public record FindPairAsOf(PairId pairId, Instant moment) implements Query<Optional<FindPair.PairDetails>> {}

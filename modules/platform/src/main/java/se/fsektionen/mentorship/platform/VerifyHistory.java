package se.fsektionen.mentorship.platform;

import se.fsektionen.mentorship.kernel.Query;

/** Reads all that is stored and finds what does not fit the chain. Takes seconds on a long history. */
public record VerifyHistory() implements Query<HistoryCheck> {}

package se.fsektionen.mentorship.platform;

import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Serves;
import se.fsektionen.mentorship.kernel.TermId;

/**
 * How history ended when a term did.
 *
 * @param position how many events there were
 * @param head the hash of the last of them, and so of all before it, in hexadecimal
 */
@EventType("platform.HistorySealed")
@Serves(PolicyClause.P24)
public record HistorySealed(SealId sealId, TermId termId, long position, String head) implements DomainEvent {}

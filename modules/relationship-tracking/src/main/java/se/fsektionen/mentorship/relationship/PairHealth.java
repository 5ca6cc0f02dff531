package se.fsektionen.mentorship.relationship;

/**
 * How a pair is on a day. For the coordinator alone: it tells what both have said.
 *
 * @param expectedMeetings how many meetings there should have been by then
 */
public record PairHealth(PairInShort pair, PairHistory history, Health health, long expectedMeetings) {}

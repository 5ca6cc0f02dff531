/**
 * Pairs mentors and applicants so that both gain, by criteria on record, in consultation (clauses P03, P14, P15). Proposes,
 * explains, lets the coordinator lock and forbid, asks those of a pair, and on confirmation takes the places in recruitment.
 * Knows recruitment, correspondence, the platform and the kernel.
 */
package se.fsektionen.mentorship.matching;

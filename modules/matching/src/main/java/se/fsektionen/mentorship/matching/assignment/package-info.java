/**
 * The best assignment of applicants to mentors' places, exactly and provably: plain Java and whole numbers, no framework, no
 * people. Knows nothing else of the program (ADR 5).
 */
@org.jspecify.annotations.NullMarked
package se.fsektionen.mentorship.matching.assignment;

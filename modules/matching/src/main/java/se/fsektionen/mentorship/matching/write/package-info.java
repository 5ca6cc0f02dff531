/** What decides about a proposal. */
package se.fsektionen.mentorship.matching.write;

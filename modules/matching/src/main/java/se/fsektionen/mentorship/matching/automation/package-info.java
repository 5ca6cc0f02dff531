/** What follows by itself from what happens to a proposal. */
package se.fsektionen.mentorship.matching.automation;

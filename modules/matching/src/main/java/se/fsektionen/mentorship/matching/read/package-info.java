/** The proposal as it is shown. */
package se.fsektionen.mentorship.matching.read;

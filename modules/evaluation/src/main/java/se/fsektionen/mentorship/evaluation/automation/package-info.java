/** What follows by itself at the end of a term. */
package se.fsektionen.mentorship.evaluation.automation;

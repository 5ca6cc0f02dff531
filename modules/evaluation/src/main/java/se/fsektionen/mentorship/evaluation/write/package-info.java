/** What decides about surveys. */
package se.fsektionen.mentorship.evaluation.write;

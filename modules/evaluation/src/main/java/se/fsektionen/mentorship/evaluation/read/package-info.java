/** Surveys and statistics as they are shown. */
package se.fsektionen.mentorship.evaluation.read;

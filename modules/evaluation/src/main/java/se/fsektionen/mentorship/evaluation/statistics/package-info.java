/** How a term went, computed from facts: plain Java. */
package se.fsektionen.mentorship.evaluation.statistics;

/**
 * The year-end survey and the statistics of a term, computed from all that happened (clauses P16, P23, P24, P25). Last in the
 * line of modules: knows every other.
 */
package se.fsektionen.mentorship.evaluation;

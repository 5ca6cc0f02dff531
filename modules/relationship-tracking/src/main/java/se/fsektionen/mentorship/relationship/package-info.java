/**
 * The pairs during their year: meeting reports, concerns and what is done about them, and the audit timeline (clauses P05,
 * P10, P16, P17, P21, P22, P24). Knows matching, recruitment, correspondence, the platform and the kernel.
 */
package se.fsektionen.mentorship.relationship;

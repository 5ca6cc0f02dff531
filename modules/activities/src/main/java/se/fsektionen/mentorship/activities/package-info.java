/**
 * Activities of the programme, invitations to them and their answers (clauses P04, P09, P18 to P20). Knows
 * relationship-tracking, matching, recruitment, correspondence, the platform and the kernel.
 */
package se.fsektionen.mentorship.activities;

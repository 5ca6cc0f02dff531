/** What the programme's people see of the pairs, and the audit timeline. */
package se.fsektionen.mentorship.relationship.read;

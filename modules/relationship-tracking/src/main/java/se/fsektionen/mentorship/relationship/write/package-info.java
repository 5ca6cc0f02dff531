/** The pair: what may happen to it, and what has. */
package se.fsektionen.mentorship.relationship.write;

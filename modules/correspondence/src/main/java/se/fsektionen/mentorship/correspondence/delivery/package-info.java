/** Hands letters to the mail server: one at a time, never twice by itself. */
package se.fsektionen.mentorship.correspondence.delivery;

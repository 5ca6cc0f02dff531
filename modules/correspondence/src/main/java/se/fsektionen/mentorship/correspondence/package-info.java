/**
 * Letters, their templates and brochures, personal links, and the outbox (clauses P07, P08, P12, P17). Others send
 * {@link se.fsektionen.mentorship.correspondence.LetterCommand.WriteLetter} with what the letter should say; this module
 * knows how letters look, delivers them and keeps them. Knows the kernel and the platform.
 */
package se.fsektionen.mentorship.correspondence;

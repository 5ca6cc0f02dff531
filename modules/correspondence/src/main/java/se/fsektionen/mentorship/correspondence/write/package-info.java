/** Decides about letters, personal links and brochures. */
package se.fsektionen.mentorship.correspondence.write;

/** The outbox, links and brochures as they are read. */
package se.fsektionen.mentorship.correspondence.read;

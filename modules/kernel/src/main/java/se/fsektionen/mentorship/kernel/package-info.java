/**
 * What every module knows: identifiers, value types, {@link se.fsektionen.mentorship.kernel.DomainRule rules}, marks for
 * personal data, and the shapes of commands, events and queries. Plain Java; knows no other module and no framework.
 */
package se.fsektionen.mentorship.kernel;

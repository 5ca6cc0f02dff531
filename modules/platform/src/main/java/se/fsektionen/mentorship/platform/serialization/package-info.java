/** How events become bytes: under names of our own, as JSON, with personal data encrypted. */
package se.fsektionen.mentorship.platform.serialization;

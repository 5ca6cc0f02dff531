/** A small domain to try the platform on. */
package se.fsektionen.mentorship.platform.sample;

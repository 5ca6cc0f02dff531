/** How commands and queries travel, and what every event says of who and why. */
package se.fsektionen.mentorship.platform.messaging;

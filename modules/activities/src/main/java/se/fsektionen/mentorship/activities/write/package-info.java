/** What decides about activities. */
package se.fsektionen.mentorship.activities.write;

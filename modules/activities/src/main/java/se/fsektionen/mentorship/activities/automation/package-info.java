/** What follows by itself from what happens to activities. */
package se.fsektionen.mentorship.activities.automation;

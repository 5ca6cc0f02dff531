/** Activities as they are shown. */
package se.fsektionen.mentorship.activities.read;

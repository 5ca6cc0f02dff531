/** Uploaded files, kept with the events. */
package se.fsektionen.mentorship.platform.files;

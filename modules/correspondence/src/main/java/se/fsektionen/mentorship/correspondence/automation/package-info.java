/** What follows by itself from what happens to letters. */
package se.fsektionen.mentorship.correspondence.automation;

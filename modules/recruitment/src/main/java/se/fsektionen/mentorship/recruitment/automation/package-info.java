/** What follows by itself: the letters that recruitment sends. */
package se.fsektionen.mentorship.recruitment.automation;

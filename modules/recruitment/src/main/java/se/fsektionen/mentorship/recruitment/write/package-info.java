/** What decides: terms, alumni, applications, mentees, and their rules. */
package se.fsektionen.mentorship.recruitment.write;

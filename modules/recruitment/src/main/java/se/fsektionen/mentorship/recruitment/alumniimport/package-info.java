/** Reads the alumni association's lists, however they were saved. Bad input is told about, never a crash. */
package se.fsektionen.mentorship.recruitment.alumniimport;

/** The registers as they are shown. */
package se.fsektionen.mentorship.recruitment.read;

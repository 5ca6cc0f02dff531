/** The chain of hashes over what is stored: it makes a changed, missing or inserted event visible. */
package se.fsektionen.mentorship.platform.history;

/** The two stores: what must last, in SQL, and what can be made anew, in MongoDB; embedded or on servers. */
package se.fsektionen.mentorship.platform.store;

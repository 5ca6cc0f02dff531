/** Keys to personal data, what is derived from the master key, and erasure. */
package se.fsektionen.mentorship.platform.personal;

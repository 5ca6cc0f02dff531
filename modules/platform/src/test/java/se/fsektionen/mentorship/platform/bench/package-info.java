/** Measuring programs; each ends with lines that begin with RESULT. Run them with {@code ./bench}. */
package se.fsektionen.mentorship.platform.bench;

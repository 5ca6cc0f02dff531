/** Measuring programs on the built program; each ends with lines that begin with RESULT. Run them with {@code ./bench}. */
@org.jspecify.annotations.NullMarked
package se.fsektionen.mentorship.bench;

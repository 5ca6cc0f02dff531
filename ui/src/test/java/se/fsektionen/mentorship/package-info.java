/** Tests of the program as a whole. */
@org.jspecify.annotations.NullMarked
package se.fsektionen.mentorship;

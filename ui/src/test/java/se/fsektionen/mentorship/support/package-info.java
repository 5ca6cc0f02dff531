/** What tests of the whole program share. */
@org.jspecify.annotations.NullMarked
package se.fsektionen.mentorship.support;

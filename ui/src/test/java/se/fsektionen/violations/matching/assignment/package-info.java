/** Breaks rules on purpose. */
@NullMarked
package se.fsektionen.violations.matching.assignment;

import org.jspecify.annotations.NullMarked;

/** Breaks rules on purpose. */
@NullMarked
package se.fsektionen.violations.recruitment.read;

import org.jspecify.annotations.NullMarked;

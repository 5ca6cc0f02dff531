/** Breaks rules on purpose. */
@NullMarked
package se.fsektionen.violations.recruitment.write;

import org.jspecify.annotations.NullMarked;

/** Breaks rules on purpose. */
@NullMarked
package se.fsektionen.violations.kernel;

import org.jspecify.annotations.NullMarked;

/** Breaks rules on purpose. */
@NullMarked
package se.fsektionen.violations.recruitment.automation;

import org.jspecify.annotations.NullMarked;

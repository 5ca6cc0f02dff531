/** Breaks rules on purpose. */
@NullMarked
package se.fsektionen.violations.ui.pages;

import org.jspecify.annotations.NullMarked;

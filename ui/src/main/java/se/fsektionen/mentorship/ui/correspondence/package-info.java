/** The outbox with its letters, and the two brochures. */
@NullMarked
package se.fsektionen.mentorship.ui.correspondence;

import org.jspecify.annotations.NullMarked;

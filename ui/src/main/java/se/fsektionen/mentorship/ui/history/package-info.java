/** Whether history is as it was written. */
@NullMarked
package se.fsektionen.mentorship.ui.history;

import org.jspecify.annotations.NullMarked;

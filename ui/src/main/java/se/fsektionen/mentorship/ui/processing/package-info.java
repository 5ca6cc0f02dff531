/** Whether what is shown keeps up with the history, making it anew, and events that could not be handled. */
@NullMarked
package se.fsektionen.mentorship.ui.processing;

import org.jspecify.annotations.NullMarked;

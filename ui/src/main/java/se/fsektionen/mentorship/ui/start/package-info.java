/** The coordinator's start page: what needs doing now, and how the terms are. */
@NullMarked
package se.fsektionen.mentorship.ui.start;

import org.jspecify.annotations.NullMarked;

/** How a term went: its statistics, and the year-end survey with its answers. */
@NullMarked
package se.fsektionen.mentorship.ui.evaluation;

import org.jspecify.annotations.NullMarked;

/** The pairs during their year: the coordinator's pages on them, their history, and the page of mentor and mentee. */
@NullMarked
package se.fsektionen.mentorship.ui.relationship;

import org.jspecify.annotations.NullMarked;

/** Where applicants wish for mentors themselves before the pairs are confirmed, by a link. */
@NullMarked
package se.fsektionen.mentorship.ui.wishing;

import org.jspecify.annotations.NullMarked;

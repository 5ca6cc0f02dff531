/** What a mentor or an applicant is asked about a suggested pair before it is confirmed, and answers by a link. */
@NullMarked
package se.fsektionen.mentorship.ui.asking;

import org.jspecify.annotations.NullMarked;

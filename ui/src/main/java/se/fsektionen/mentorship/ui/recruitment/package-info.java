/** The pages of recruitment: terms, alumni, mentors, applications and mentees. */
@NullMarked
package se.fsektionen.mentorship.ui.recruitment;

import org.jspecify.annotations.NullMarked;

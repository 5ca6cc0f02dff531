/** The register of mentors, and the page where an alumnus answers (P06 to P08). */
@NullMarked
package se.fsektionen.mentorship.ui.recruitment.mentors;

import org.jspecify.annotations.NullMarked;

/** Applications, the public form, and the register of mentees (P11 to P13). */
@NullMarked
package se.fsektionen.mentorship.ui.recruitment.applications;

import org.jspecify.annotations.NullMarked;

/** The register of alumni: importing it, keeping it, and sending the first letter (P06 to P08). */
@NullMarked
package se.fsektionen.mentorship.ui.recruitment.alumni;

import org.jspecify.annotations.NullMarked;

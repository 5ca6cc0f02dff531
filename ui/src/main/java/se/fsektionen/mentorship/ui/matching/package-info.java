/** The proposal of pairs: why, by whose hand, discussed with whom, and confirmed (P14, P15). */
@NullMarked
package se.fsektionen.mentorship.ui.matching;

import org.jspecify.annotations.NullMarked;

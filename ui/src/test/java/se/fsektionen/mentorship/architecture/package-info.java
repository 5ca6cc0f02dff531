/** What Maven and the compiler can't check of the architecture. */
@NullMarked
package se.fsektionen.mentorship.architecture;

import org.jspecify.annotations.NullMarked;

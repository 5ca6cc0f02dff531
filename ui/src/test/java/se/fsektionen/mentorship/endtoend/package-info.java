/** The built program, driven in a real browser as people use it. */
@NullMarked
package se.fsektionen.mentorship.endtoend;

import org.jspecify.annotations.NullMarked;

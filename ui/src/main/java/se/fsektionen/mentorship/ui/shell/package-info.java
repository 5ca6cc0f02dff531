/**
 * What every page stands in and uses: layouts, languages, the signed-in user, notices, dates and staying fresh. Pages of a
 * module live in a package of their own beside this one.
 */
@NullMarked
package se.fsektionen.mentorship.ui.shell;

import org.jspecify.annotations.NullMarked;

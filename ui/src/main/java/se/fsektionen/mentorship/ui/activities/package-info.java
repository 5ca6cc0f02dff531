/** Activities of a term: planning them, inviting to them, and the guest's own page. */
@NullMarked
package se.fsektionen.mentorship.ui.activities;

import org.jspecify.annotations.NullMarked;

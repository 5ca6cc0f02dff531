package se.fsektionen.mentorship.ui.shell;

import se.fsektionen.mentorship.kernel.Actor;

/** A signed-in user, as {@link CurrentUser} knows one. */
public interface SignedIn {

    Actor actor();

    String name();
}

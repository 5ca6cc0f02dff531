/**
 * Who may sign in, and as what: the set-up link, accounts and invitations to them, signing in, and the pages for these. One
 * aggregate holds all accounts, since one rule spans them: there is always a coordinator.
 */
@NullMarked
package se.fsektionen.mentorship.ui.accounts;

import org.jspecify.annotations.NullMarked;

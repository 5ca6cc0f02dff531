/** Accounts as the events tell them, read when asked: they are few, and so a password's hash lies nowhere but, encrypted, in them. */
@NullMarked
package se.fsektionen.mentorship.ui.accounts.read;

import org.jspecify.annotations.NullMarked;

/** The register of accounts decides here; nobody else changes one. */
@NullMarked
package se.fsektionen.mentorship.ui.accounts.write;

import org.jspecify.annotations.NullMarked;

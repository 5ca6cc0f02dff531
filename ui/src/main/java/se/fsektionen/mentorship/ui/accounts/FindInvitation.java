package se.fsektionen.mentorship.ui.accounts;

import java.util.Optional;
import se.fsektionen.mentorship.kernel.Query;

/** The account whose open invitation a token is for; empty if the token is forged, or its invitation used, replaced or over. */
public record FindInvitation(String token) implements Query<Optional<FindAccounts.Account>> {

    @Override
    public String toString() {
        return "FindInvitation[]";
    }
}

package se.fsektionen.mentorship.ui.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Query;
import se.fsektionen.mentorship.kernel.Role;

/** All accounts there have ever been, in the order they were made. */
public record FindAccounts() implements Query<List<FindAccounts.Account>> {

    /** @param invitation the open invitation, null if there is none */
    public record Account(
            AccountId accountId,
            String name,
            String email,
            Role role,
            AccountState state,
            @Nullable Invitation invitation) {}

    /** An invitation that was not used yet; whether it has expired depends on the time. */
    public record Invitation(InvitationId invitationId, Instant expiresAt) {}

    /** Whether its holder can sign in. */
    public enum AccountState {
        INVITED,
        ACTIVE,
        CLOSED
    }
}

package se.fsektionen.mentorship.ui.accounts;

import java.time.Instant;
import se.fsektionen.mentorship.kernel.DataSubject;
import se.fsektionen.mentorship.kernel.DomainEvent;
import se.fsektionen.mentorship.kernel.EventType;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.kernel.PolicyClause;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.Serves;

/** What happens to accounts. */
public sealed interface AccountEvent extends DomainEvent {

    AccountId accountId();

    @EventType("accounts.FirstAccountCreated")
    record FirstAccountCreated(
            AccountId accountId,
            @DataSubject PersonId personId,
            @Personal String name,
            @Personal String email,
            @Personal String passwordHash)
            implements AccountEvent {}

    /** An account, new or closed before, waits for its holder to choose a password. */
    @EventType("accounts.AccountInvited")
    @Serves(PolicyClause.P05)
    record AccountInvited(
            AccountId accountId,
            @DataSubject PersonId personId,
            @Personal String name,
            @Personal String email,
            Role role,
            InvitationId invitation,
            Instant expiresAt)
            implements AccountEvent {}

    @EventType("accounts.NewPasswordAllowed")
    record NewPasswordAllowed(AccountId accountId, InvitationId invitation, Instant expiresAt)
            implements AccountEvent {}

    @EventType("accounts.PasswordChosen")
    record PasswordChosen(
            AccountId accountId,
            @DataSubject PersonId personId,
            InvitationId invitation,
            @Personal String passwordHash) implements AccountEvent {}

    @EventType("accounts.PasswordChanged")
    record PasswordChanged(
            AccountId accountId,
            @DataSubject PersonId personId,
            @Personal String passwordHash) implements AccountEvent {}

    @EventType("accounts.RoleChanged")
    record RoleChanged(AccountId accountId, Role role) implements AccountEvent {}

    @EventType("accounts.AccountDeactivated")
    record AccountDeactivated(AccountId accountId) implements AccountEvent {}
}

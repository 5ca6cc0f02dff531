package se.fsektionen.mentorship.ui.accounts;

import se.fsektionen.mentorship.kernel.Command;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;

/** What can be asked of the register of accounts. A password comes as its hash, never as it is. */
public sealed interface AccountCommand extends Command {

    @Override
    default AccountRegisterId target() {
        return AccountRegisterId.THE_ONE;
    }

    /** Sets the program up: a coordinator's account, where there is no account at all. */
    record CreateFirstAccount(PersonId personId, String name, EmailAddress email, String passwordHash)
            implements AccountCommand {

        @Override
        public String toString() {
            return "CreateFirstAccount[personId=" + personId + "]";
        }
    }

    /** Gives somebody an account, or a closed account back, that a password must be chosen for. */
    record InviteAccount(PersonId personId, String name, EmailAddress email, Role role, InvitationId invitation)
            implements AccountCommand {

        @Override
        public String toString() {
            return "InviteAccount[personId=" + personId + ", role=" + role + "]";
        }
    }

    /** Lets the holder of an account choose a password anew; an invitation from before no longer works. */
    record AllowNewPassword(AccountId accountId, InvitationId invitation) implements AccountCommand {}

    /** Chooses a password with an invitation, which then is used up. */
    record ActivateAccount(AccountId accountId, InvitationId invitation, String passwordHash)
            implements AccountCommand {

        @Override
        public String toString() {
            return "ActivateAccount[accountId=" + accountId + "]";
        }
    }

    record ChangePassword(AccountId accountId, String passwordHash) implements AccountCommand {

        @Override
        public String toString() {
            return "ChangePassword[accountId=" + accountId + "]";
        }
    }

    record ChangeRole(AccountId accountId, Role role) implements AccountCommand {}

    /** Closes an account: its holder can't sign in, and is signed out. */
    record DeactivateAccount(AccountId accountId) implements AccountCommand {}
}

package se.fsektionen.mentorship.ui.accounts;

import se.fsektionen.mentorship.kernel.Identifier;

/** The register of all accounts: there is one. */
public record AccountRegisterId(String value) implements Identifier {

    public AccountRegisterId {
        Identifier.checked("accounts", value);
    }

    public static final AccountRegisterId THE_ONE = new AccountRegisterId("accounts-all");

    @Override
    public String toString() {
        return value;
    }
}

package se.fsektionen.mentorship.ui.accounts;

import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.PersonId;

/** Somebody's account: one for one e-mail address, whatever happens to it. */
public record AccountId(String value) implements Identifier {

    public AccountId {
        Identifier.checked("account", value);
    }

    public static AccountId of(PersonId person) {
        return new AccountId("account-" + person.value());
    }

    @Override
    public String toString() {
        return value;
    }
}

package se.fsektionen.mentorship.ui.accounts.read;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.ui.accounts.AccountId;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.AccountState;
import se.fsektionen.mentorship.ui.accounts.read.AccountHistory.Entry;

/** Finds whom an e-mail address signs in. */
@Component
class AccountUsers implements UserDetailsService {

    private final AccountHistory history;
    private final Pseudonyms pseudonyms;

    AccountUsers(AccountHistory history, Pseudonyms pseudonyms) {
        this.history = history;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public UserDetails loadUserByUsername(String address) {
        return Optional.of(address)
                .filter(EmailAddress::isValid)
                .map(valid -> AccountId.of(pseudonyms.person(new EmailAddress(valid))))
                .flatMap(history::find)
                .flatMap(AccountUsers::user)
                .orElseThrow(() -> new UsernameNotFoundException("No active account"));
    }

    private static Optional<AccountUser> user(Entry entry) {
        String hash = entry.passwordHash();
        return hash == null || entry.account().state() != AccountState.ACTIVE
                ? Optional.empty()
                : Optional.of(new AccountUser(
                        new Actor(
                                entry.account().accountId().value(),
                                entry.account().role()),
                        entry.account().name(),
                        hash));
    }
}

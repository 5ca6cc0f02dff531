package se.fsektionen.mentorship.ui.accounts.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.ui.accounts.AccountEvent;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.AccountDeactivated;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.AccountInvited;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.FirstAccountCreated;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.NewPasswordAllowed;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.PasswordChanged;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.PasswordChosen;
import se.fsektionen.mentorship.ui.accounts.AccountEvent.RoleChanged;
import se.fsektionen.mentorship.ui.accounts.AccountId;
import se.fsektionen.mentorship.ui.accounts.AccountRegisterId;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.Account;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.AccountState;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.Invitation;

/** Reads the accounts from their events, anew each time. */
@Component
class AccountHistory {

    private static final String REGISTER = AccountRegisterId.THE_ONE.value();

    private final EventStore events;

    AccountHistory(EventStore events) {
        this.events = events;
    }

    /** An account with what its holder's password is checked against; no hash while none was chosen. */
    record Entry(Account account, @Nullable String passwordHash) {

        private Entry withHash(String hash) {
            return new Entry(in(account.role(), AccountState.ACTIVE, null), hash);
        }

        private Entry with(Role role, AccountState state, @Nullable Invitation invitation) {
            return new Entry(in(role, state, invitation), passwordHash);
        }

        private Account in(Role role, AccountState state, @Nullable Invitation invitation) {
            return new Account(account.accountId(), account.name(), account.email(), role, state, invitation);
        }

        @Override
        public String toString() {
            return account.accountId().value();
        }
    }

    /** Rises with each event. */
    long version() {
        return events.lastSequenceNumberFor(REGISTER).orElse(-1L);
    }

    Collection<Entry> all() {
        return read().values();
    }

    Optional<Entry> find(AccountId account) {
        return Optional.ofNullable(read().get(account));
    }

    private Map<AccountId, Entry> read() {
        Map<AccountId, Entry> entries = new LinkedHashMap<>();
        if (version() >= 0) {
            events.readEvents(REGISTER)
                    .asStream()
                    .map(message -> (AccountEvent) message.getPayload())
                    .forEach(event -> evolve(entries, event));
        }
        return entries;
    }

    private static void evolve(Map<AccountId, Entry> entries, AccountEvent event) {
        switch (event) {
            case FirstAccountCreated first ->
                entries.put(
                        first.accountId(),
                        new Entry(
                                new Account(
                                        first.accountId(),
                                        first.name(),
                                        first.email(),
                                        Role.COORDINATOR,
                                        AccountState.ACTIVE,
                                        null),
                                first.passwordHash()));
            case AccountInvited invited ->
                entries.put(
                        invited.accountId(),
                        new Entry(
                                new Account(
                                        invited.accountId(),
                                        invited.name(),
                                        invited.email(),
                                        invited.role(),
                                        AccountState.INVITED,
                                        new Invitation(invited.invitation(), invited.expiresAt())),
                                null));
            case NewPasswordAllowed allowed ->
                change(
                        entries,
                        event,
                        entry -> entry.with(
                                entry.account().role(),
                                entry.account().state(),
                                new Invitation(allowed.invitation(), allowed.expiresAt())));
            case PasswordChosen chosen -> change(entries, event, entry -> entry.withHash(chosen.passwordHash()));
            case PasswordChanged changed -> change(entries, event, entry -> entry.withHash(changed.passwordHash()));
            case RoleChanged changed ->
                change(
                        entries,
                        event,
                        entry -> entry.with(
                                changed.role(),
                                entry.account().state(),
                                entry.account().invitation()));
            case AccountDeactivated ignored ->
                change(entries, event, entry -> entry.with(entry.account().role(), AccountState.CLOSED, null));
        }
    }

    private static void change(Map<AccountId, Entry> entries, AccountEvent event, UnaryOperator<Entry> change) {
        entries.computeIfPresent(event.accountId(), (account, entry) -> change.apply(entry));
    }
}

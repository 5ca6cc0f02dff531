package se.fsektionen.mentorship.ui.accounts.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.LinkTokens;
import se.fsektionen.mentorship.ui.accounts.FindAccounts;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.Account;
import se.fsektionen.mentorship.ui.accounts.FindAccounts.Invitation;
import se.fsektionen.mentorship.ui.accounts.FindInvitation;
import se.fsektionen.mentorship.ui.accounts.read.AccountHistory.Entry;

/** Answers questions about accounts. */
@Component
class AccountAnswers {

    private final AccountHistory history;
    private final LinkTokens tokens;
    private final Clock clock;

    AccountAnswers(AccountHistory history, LinkTokens tokens, Clock clock) {
        this.history = history;
        this.tokens = tokens;
        this.clock = clock;
    }

    @QueryHandler
    List<Account> handle(FindAccounts query) {
        return history.all().stream().map(Entry::account).toList();
    }

    @QueryHandler
    Optional<Account> handle(FindInvitation query) {
        return history.all().stream()
                .map(Entry::account)
                .filter(account -> isFor(query.token(), account.invitation()))
                .findFirst();
    }

    private boolean isFor(String token, @Nullable Invitation invitation) {
        return invitation != null
                && clock.instant().isBefore(invitation.expiresAt())
                && MessageDigest.isEqual(
                        tokens.tokenOf(invitation.invitationId().value()).getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8));
    }
}

package se.fsektionen.mentorship.ui.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.platform.LinkTokens;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.ReadyNote;

/**
 * The one link that creates the coordinator's account while there is no account at all. Made at each start, told once to
 * whoever started the program, and known to it only as a hash.
 */
@Component
class SetupLink implements ReadyNote {

    private static final int TOKEN_BYTES = 32;

    private final Queries queries;
    private final LinkTokens tokens;
    private volatile String hash = "";

    SetupLink(Queries queries, LinkTokens tokens) {
        this.queries = queries;
        this.tokens = tokens;
    }

    @Override
    public Optional<String> note(String address) {
        if (isSetUp()) {
            return Optional.empty();
        }
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        hash = tokens.hash(token);
        return Optional.of("create the coordinator's account: " + address + SetupView.ROUTE + "/" + token);
    }

    boolean opensWith(String token) {
        return !hash.isEmpty()
                && !isSetUp()
                && MessageDigest.isEqual(
                        hash.getBytes(StandardCharsets.US_ASCII),
                        tokens.hash(token).getBytes(StandardCharsets.US_ASCII));
    }

    private boolean isSetUp() {
        return !queries.ask(new FindAccounts()).isEmpty();
    }
}

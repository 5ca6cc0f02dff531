package se.fsektionen.mentorship.platform.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Digests;
import se.fsektionen.mentorship.platform.LinkTokens;
import se.fsektionen.mentorship.platform.Pseudonyms;

/** Pseudonyms and link tokens: digests that only the holder of the master key can make. */
final class KeyedDigests implements Pseudonyms, LinkTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PSEUDONYM_BYTES = 16;

    private final SecretKeySpec pseudonymKey;
    private final SecretKeySpec tokenKey;

    KeyedDigests(MasterKey masterKey) {
        pseudonymKey = new SecretKeySpec(masterKey.derive("pseudonyms"), ALGORITHM);
        tokenKey = new SecretKeySpec(masterKey.derive("link tokens"), ALGORITHM);
    }

    @Override
    public PersonId person(EmailAddress address) {
        return new PersonId(identifier("person", address.value()));
    }

    @Override
    public String identifier(String kind, String... parts) {
        byte[] digest = digest(pseudonymKey, kind + "\0" + String.join("\0", parts));
        return kind + "-" + HexFormat.of().formatHex(digest, 0, PSEUDONYM_BYTES);
    }

    @Override
    public String tokenOf(String linkId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(tokenKey, linkId));
    }

    @Override
    public String hash(String token) {
        return Digests.sha256Hex(token);
    }

    private static byte[] digest(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

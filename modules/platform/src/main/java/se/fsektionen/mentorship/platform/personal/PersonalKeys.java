package se.fsektionen.mentorship.platform.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.fsektionen.mentorship.platform.serialization.PersonalCipher;

/**
 * The keys to personal data, one for each person, wrapped by the master key in the durable store. An encrypted value names its
 * key, so that a key made after an erasure is never taken for the one that was destroyed.
 */
final class PersonalKeys implements PersonalCipher {

    private static final int KEY_BYTES = 32;

    private record PersonalKey(String keyId, Aead aead) {}

    private final JdbcTemplate sql;
    private final TransactionTemplate ofItsOwn;
    private final Aead wrapping;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, PersonalKey> current = new ConcurrentHashMap<>();

    PersonalKeys(JdbcTemplate sql, PlatformTransactionManager transactions, MasterKey masterKey) {
        this.sql = sql;
        this.wrapping = masterKey.wrapping();
        // A key must outlive a command that is rolled back: others may have used it meanwhile.
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String encrypt(String personId, byte[] value, byte[] place) {
        PersonalKey key = find(personId).orElseGet(() -> create(personId));
        try {
            byte[] encrypted = key.aead().encrypt(value, bound(personId, place));
            return key.keyId() + "." + Base64.getEncoder().withoutPadding().encodeToString(encrypted);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<byte[]> decrypt(String personId, String encrypted, byte[] place) {
        int dot = encrypted.indexOf('.');
        return find(personId)
                .filter(key -> key.keyId().equals(encrypted.substring(0, dot)))
                .map(key ->
                        decrypt(key, Base64.getDecoder().decode(encrypted.substring(dot + 1)), bound(personId, place)));
    }

    /** Destroys a person's key, with the transaction that is under way. True if there was one. */
    boolean destroy(String personId) {
        boolean existed = sql.update("DELETE FROM PersonalKey WHERE personId = ?", personId) > 0;
        current.remove(personId);
        // Somebody may read the key back into memory before the transaction ends.
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    current.remove(personId);
                }
            });
        }
        return existed;
    }

    private static byte[] decrypt(PersonalKey key, byte[] encrypted, byte[] bound) {
        try {
            return key.aead().decrypt(encrypted, bound);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal value does not belong where it stands", e);
        }
    }

    private static byte[] bound(String personId, byte[] place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(personId.getBytes(StandardCharsets.UTF_8));
        bytes.write(0);
        bytes.writeBytes(place);
        return bytes.toByteArray();
    }

    private Optional<PersonalKey> find(String personId) {
        PersonalKey known = current.get(personId);
        if (known != null) {
            return Optional.of(known);
        }
        List<PersonalKey> stored = sql.query(
                "SELECT keyId, wrappedKey FROM PersonalKey WHERE personId = ?",
                (row, number) -> unwrap(row.getString(1), row.getBytes(2)),
                personId);
        stored.forEach(key -> current.put(personId, key));
        return stored.stream().findFirst();
    }

    private PersonalKey create(String personId) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        String keyId = UUID.randomUUID().toString();
        try {
            byte[] wrapped = wrapping.encrypt(key, keyId.getBytes(StandardCharsets.UTF_8));
            ofItsOwn.executeWithoutResult(transaction -> sql.update(
                    "INSERT INTO PersonalKey (keyId, personId, wrappedKey) VALUES (?, ?, ?)",
                    keyId,
                    personId,
                    wrapped));
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            return find(personId).orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return find(personId).orElseThrow();
    }

    private PersonalKey unwrap(String keyId, byte[] wrapped) {
        try {
            byte[] key = wrapping.decrypt(wrapped, keyId.getBytes(StandardCharsets.UTF_8));
            return new PersonalKey(keyId, new AesGcmJce(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal key does not fit the master key", e);
        }
    }
}

package se.fsektionen.mentorship.platform.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Bytes;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.fsektionen.mentorship.platform.serialization.PersonalCipher;

/**
 * The keys to personal data, one for each person, wrapped by the master key in the durable store. An encrypted value names its
 * key, so that a key made after an erasure is never taken for the one that was destroyed; and destroyed keys are remembered by
 * name, so that a key that is merely missing is an error, not an erasure.
 */
final class PersonalKeys implements PersonalCipher, AutoCloseable {

    /** How long another instance of the program may go on with a key that this one has destroyed. */
    static final Duration FORGOTTEN_EVERYWHERE_AFTER = Duration.ofSeconds(1);

    private static final int KEY_BYTES = 32;
    private static final int KEPT_IN_MEMORY = 10_000;
    private static final byte[] SEPARATOR = {0};

    private record PersonalKey(String keyId, Aead aead) {}

    /** What is known of the store; replaced, never emptied, so that a slow reader can't put a destroyed key back. */
    private record Known(long atNanos, Set<String> destroyed, Map<String, PersonalKey> byPerson) {

        static Known nothing() {
            return new Known(Long.MIN_VALUE / 2, Set.of(), new ConcurrentHashMap<>());
        }

        /** With the keys that were known before, if none has been destroyed since. */
        Known keeping(Known before) {
            return destroyed.equals(before.destroyed) ? new Known(atNanos, destroyed, before.byPerson) : this;
        }
    }

    private final JdbcTemplate sql;
    private final HikariDataSource independent;
    private final JdbcTemplate atOnce;
    private final Aead wrapping;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Known> known = new AtomicReference<>(Known.nothing());

    PersonalKeys(HikariDataSource dataSource, MasterKey masterKey) {
        this.sql = new JdbcTemplate(dataSource);
        this.independent = fewConnectionsLike(dataSource);
        this.atOnce = new JdbcTemplate(independent);
        this.wrapping = masterKey.wrapping();
    }

    @Override
    public String encrypt(String personId, byte[] value, byte[] place) {
        PersonalKey key = current(personId).orElseGet(() -> create(personId));
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
        if (dot < 0) {
            throw new IllegalStateException("A personal value of " + personId + " is not encrypted");
        }
        String keyId = encrypted.substring(0, dot);
        if (known().destroyed().contains(keyId)) {
            return Optional.empty();
        }
        Optional<PersonalKey> key =
                current(personId).filter(found -> found.keyId().equals(keyId));
        if (key.isEmpty()) {
            if (!refresh().destroyed().contains(keyId)) {
                throw new IllegalStateException("The key " + keyId + " of " + personId + " is missing");
            }
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(encrypted.substring(dot + 1));
            return Optional.of(key.get().aead().decrypt(bytes, bound(personId, place)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("A personal value does not belong where it stands", e);
        }
    }

    /** Destroys a person's key, with the transaction that is under way. True if there was one. */
    boolean destroy(String personId) {
        List<String> keyIds =
                sql.queryForList("SELECT keyId FROM PersonalKey WHERE personId = ?", String.class, personId);
        for (String keyId : keyIds) {
            sql.update("DELETE FROM PersonalKey WHERE keyId = ?", keyId);
            sql.update("INSERT INTO DestroyedKey (keyId, personId) VALUES (?, ?)", keyId, personId);
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    refresh();
                }
            });
        } else {
            refresh();
        }
        return !keyIds.isEmpty();
    }

    @Override
    public void close() {
        independent.close();
    }

    private Known known() {
        Known now = known.get();
        return System.nanoTime() - now.atNanos() < FORGOTTEN_EVERYWHERE_AFTER.toNanos() ? now : refresh();
    }

    /**
     * Reads on the connection of the transaction that is under way, and holds nobody up: a transaction that waited here for
     * another's connection could wait for one that waits for it.
     */
    private Known refresh() {
        long asked = System.nanoTime();
        Set<String> destroyed = Set.copyOf(sql.queryForList("SELECT keyId FROM DestroyedKey", String.class));
        return known.accumulateAndGet(
                new Known(asked, destroyed, new ConcurrentHashMap<>()),
                (before, now) -> now.atNanos() < before.atNanos() ? before : now.keeping(before));
    }

    private Optional<PersonalKey> current(String personId) {
        Map<String, PersonalKey> byPerson = known().byPerson();
        PersonalKey remembered = byPerson.get(personId);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        List<PersonalKey> stored = sql.query(
                "SELECT keyId, wrappedKey FROM PersonalKey WHERE personId = ?",
                (row, number) -> unwrap(personId, row.getString(1), row.getBytes(2)),
                personId);
        if (byPerson.size() >= KEPT_IN_MEMORY) {
            byPerson.clear();
        }
        stored.forEach(key -> byPerson.put(personId, key));
        return stored.stream().findFirst();
    }

    /**
     * Stores a key at once, whatever becomes of the command that needs it: others may have used it meanwhile, and a key that
     * nothing is encrypted with does no harm.
     */
    private synchronized PersonalKey create(String personId) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        String keyId = UUID.randomUUID().toString();
        try {
            atOnce.update(
                    "INSERT INTO PersonalKey (keyId, personId, wrappedKey) VALUES (?, ?, ?)",
                    keyId,
                    personId,
                    wrapping.encrypt(key, wrapped(personId, keyId)));
            return new PersonalKey(keyId, new AesGcmJce(key));
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            return current(personId).orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PersonalKey unwrap(String personId, String keyId, byte[] wrapped) {
        try {
            return new PersonalKey(keyId, new AesGcmJce(wrapping.decrypt(wrapped, wrapped(personId, keyId))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + keyId + " does not fit the master key or its person", e);
        }
    }

    private static byte[] wrapped(String personId, String keyId) throws GeneralSecurityException {
        return bound(personId, keyId.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bound(String personId, byte[] place) throws GeneralSecurityException {
        return Bytes.concat(personId.getBytes(StandardCharsets.UTF_8), SEPARATOR, place);
    }

    /**
     * Connections that no command holds: were keys made on those that commands share, enough commands at once would each hold
     * one and wait for a second for ever.
     */
    private static HikariDataSource fewConnectionsLike(HikariDataSource dataSource) {
        HikariConfig config = new HikariConfig();
        dataSource.copyStateTo(config);
        config.setMaximumPoolSize(2);
        config.setPoolName("keys");
        return new HikariDataSource(config);
    }
}

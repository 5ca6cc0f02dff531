package se.fsektionen.mentorship.platform.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import se.fsektionen.mentorship.platform.CannotStart;

/** The one secret outside the stores: whoever has the data but not this can read nothing personal in it. */
final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] key;

    private MasterKey(byte[] key) {
        this.key = key;
    }

    /**
     * Reads a key as base64.
     *
     * @throws CannotStart if it is not 32 bytes of base64
     */
    static MasterKey parse(String base64, String origin) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length == BYTES) {
                return new MasterKey(key);
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new CannotStart("The master key in " + origin + " is not 32 bytes in base64.");
    }

    static MasterKey read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new CannotStart(
                    "The master key in " + file
                            + " cannot be read: let the program read the file, or set MENTORSHIP_MASTER_KEY.",
                    e);
        }
    }

    /** Makes a key and keeps it in a new file that only its owner can read. */
    static MasterKey create(Path file) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            if (posix) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new CannotStart(
                    "No master key could be made in " + file
                            + ": let the program write there, or set MENTORSHIP_MASTER_KEY.",
                    e);
        }
        return new MasterKey(key);
    }

    /** A key for one use, which tells nothing of the master key or of those for other uses. */
    byte[] derive(String use) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", key, new byte[0], use.getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Aead wrapping() {
        try {
            return new AesGcmJce(derive("wrap personal keys"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

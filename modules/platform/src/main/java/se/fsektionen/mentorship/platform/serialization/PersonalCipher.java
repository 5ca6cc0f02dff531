package se.fsektionen.mentorship.platform.serialization;

import java.util.Optional;

/** Encrypts what is about one person with that person's key. */
public interface PersonalCipher {

    /**
     * Encrypts with the person's key, made now if there is none.
     *
     * @param place where the value stands; needed again to decrypt
     * @return text that says which key it needs
     */
    String encrypt(String personId, byte[] value, byte[] place);

    /** Decrypts; empty if the key is destroyed. */
    Optional<byte[]> decrypt(String personId, String encrypted, byte[] place);
}

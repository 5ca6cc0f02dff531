package se.fsektionen.mentorship.platform;

import java.util.Optional;

/** Uploaded files, kept with the events and never changed: the same bytes give the same identifier. */
public interface FileStore {

    /** Stores the bytes and gives their identifier, the SHA-256 in hexadecimal. */
    String put(byte[] content);

    Optional<byte[]> get(String id);
}

package se.fsektionen.mentorship.platform.store;

/** What the durable store's files still hold of rows that were deleted. */
public interface DeletedBytes {

    /** Writes the files anew without it; returns when that is done. */
    void wipe();
}

package se.fsektionen.mentorship.platform.history;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.platform.Digests;
import se.fsektionen.mentorship.platform.HistoryCheck.Flaw;
import se.fsektionen.mentorship.platform.HistoryCheck.Kind;

/** An event's row as it is stored, ciphertext and all, so that erasing a person changes nothing. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not kept
record StoredEvent(
        long globalIndex,
        String eventId,
        String aggregate,
        long sequenceNumber,
        @Nullable String aggregateType,
        String timeStamp,
        String type,
        @Nullable String revision,
        byte[] payload,
        byte @Nullable [] metaData) {

    static final String COLUMNS = "e.globalIndex, e.eventIdentifier, e.aggregateIdentifier, e.sequenceNumber, e.type,"
            + " e.timeStamp, e.payloadType, e.payloadRevision, e.payload, e.metaData";

    static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong("globalIndex"),
                row.getString("eventIdentifier"),
                row.getString("aggregateIdentifier"),
                row.getLong("sequenceNumber"),
                row.getString("type"),
                row.getString("timeStamp"),
                row.getString("payloadType"),
                row.getString("payloadRevision"),
                row.getBytes("payload"),
                row.getBytes("metaData"));
    }

    Flaw inserted() {
        return new Flaw(Kind.INSERTED, 0, globalIndex, eventId, type, aggregate, at());
    }

    Instant at() {
        return Instant.parse(timeStamp);
    }

    /** SHA-256 of the link before and everything in the row, each value with its length so that none can run into the next. */
    byte[] linkedTo(byte[] previous) {
        MessageDigest digest = Digests.sha256();
        try (DataOutputStream out =
                new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            write(out, previous);
            out.writeLong(globalIndex);
            write(out, eventId);
            write(out, aggregate);
            out.writeLong(sequenceNumber);
            write(out, aggregateType);
            write(out, timeStamp);
            write(out, type);
            write(out, revision);
            write(out, payload);
            write(out, metaData);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest.digest();
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        write(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }
}

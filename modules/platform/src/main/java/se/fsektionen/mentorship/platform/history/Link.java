package se.fsektionen.mentorship.platform.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.platform.HistoryCheck.Flaw;
import se.fsektionen.mentorship.platform.HistoryCheck.Kind;

/**
 * A link of the chain and the event it is about.
 *
 * @param number from 1, without gaps
 * @param event null where it is gone
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not kept
record Link(
        long number,
        long globalIndex,
        String eventId,
        String aggregate,
        String type,
        byte[] hash,
        @Nullable StoredEvent event) {

    static final String COLUMNS =
            "l.linkNumber AS number, l.globalIndex AS linkedIndex, l.eventIdentifier AS linkedEvent,"
                    + " l.aggregateIdentifier AS linkedAggregate, l.payloadType AS linkedType, l.hash AS hash";

    static Link read(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("number"),
                row.getLong("linkedIndex"),
                row.getString("linkedEvent"),
                row.getString("linkedAggregate"),
                row.getString("linkedType"),
                row.getBytes("hash"),
                row.getString("eventIdentifier") == null ? null : StoredEvent.read(row));
    }

    boolean fits(StoredEvent stored, byte[] previous) {
        return eventId.equals(stored.eventId()) && Arrays.equals(hash, stored.linkedTo(previous));
    }

    Flaw flaw(Kind kind) {
        return new Flaw(kind, number, globalIndex, eventId, type, aggregate, event == null ? null : event.at());
    }
}

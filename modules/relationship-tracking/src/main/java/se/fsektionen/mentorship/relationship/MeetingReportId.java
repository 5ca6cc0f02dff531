package se.fsektionen.mentorship.relationship;

import java.util.UUID;
import se.fsektionen.mentorship.kernel.Identifier;

/** One side's report of one meeting (<em>mötesrapport</em>). */
public record MeetingReportId(String value) implements Identifier {

    public MeetingReportId {
        Identifier.checked("report", value);
    }

    public static MeetingReportId random() {
        return new MeetingReportId("report-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}

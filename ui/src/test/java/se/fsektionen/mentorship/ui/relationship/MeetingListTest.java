package se.fsektionen.mentorship.ui.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.fsektionen.mentorship.relationship.FindPair.Meeting;
import se.fsektionen.mentorship.relationship.FindPair.Report;
import se.fsektionen.mentorship.relationship.MeetingReport;
import se.fsektionen.mentorship.relationship.MeetingReportId;
import se.fsektionen.mentorship.relationship.Side;

class MeetingListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);

    private static Report report(Side side, boolean remote, int minutes, int rating) {
        return new Report(
                new MeetingReportId("report-" + side.name().toLowerCase(Locale.ROOT)),
                side,
                new MeetingReport(DAY, remote, "", minutes, "Kurser.", rating),
                Instant.EPOCH);
    }

    @Test
    void whatTheTwoSayDifferentlyIsTold() {
        Meeting meeting = new Meeting(DAY, report(Side.MENTOR, true, 60, 5), report(Side.MENTEE, false, 30, 2));
        assertThat(MeetingList.differences(meeting, true))
                .containsExactly(
                        "pair.meeting.differ.how", "pair.meeting.differ.minutes", "pair.meeting.differ.rating");
    }

    @Test
    void ratingsAreNotTakenUpForThoseWhoMayNotSeeThem() {
        Meeting meeting = new Meeting(DAY, report(Side.MENTOR, true, 60, 5), report(Side.MENTEE, true, 60, 1));
        assertThat(MeetingList.differences(meeting, false)).isEmpty();
    }

    @Test
    void ratingsOneStepApartAgree() {
        Meeting meeting = new Meeting(DAY, report(Side.MENTOR, true, 60, 4), report(Side.MENTEE, true, 60, 3));
        assertThat(MeetingList.differences(meeting, true)).isEmpty();
    }

    @Test
    void aSingleReportDiffersFromNothing() {
        assertThat(MeetingList.differences(new Meeting(DAY, report(Side.MENTOR, true, 60, 4), null), true))
                .isEmpty();
    }
}

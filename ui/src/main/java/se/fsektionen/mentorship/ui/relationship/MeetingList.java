package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.relationship.FindPair.Meeting;
import se.fsektionen.mentorship.relationship.FindPair.Report;
import se.fsektionen.mentorship.relationship.MeetingReport;
import se.fsektionen.mentorship.relationship.Side;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** A pair's meetings, both sides' reports of one side by side. */
class MeetingList extends OrderedList {

    /** Ratings one step apart are the same mood in other words. */
    private static final int FAR_APART = 2;

    /** @param everything whether to show what was said and how it was rated, too */
    MeetingList(List<Meeting> meetings, boolean everything) {
        addClassName("meetings");
        meetings.forEach(meeting -> {
            Div sides = new Div(
                    side(Side.MENTOR, meeting.mentor(), everything), side(Side.MENTEE, meeting.mentee(), everything));
            sides.addClassName("meeting-sides");
            Div head = new Div(new H3(Dates.day(meeting.date())));
            head.addClassName("tags");
            differences(meeting, everything).forEach(key -> head.add(new Tag(getTranslation(key), Tone.WARNING)));
            add(new ListItem(head, sides));
        });
    }

    /** In what the two reports of the same meeting differ: keys of words for it. */
    static List<String> differences(Meeting meeting, boolean everything) {
        if (meeting.mentor() == null || meeting.mentee() == null) {
            return List.of();
        }
        MeetingReport one = meeting.mentor().report();
        MeetingReport other = meeting.mentee().report();
        boolean rated = everything && one.rating() != null && other.rating() != null;
        List<String> differences = new ArrayList<>();
        if (one.remote() != other.remote()) {
            differences.add("pair.meeting.differ.how");
        }
        if (one.minutes() != other.minutes()) {
            differences.add("pair.meeting.differ.minutes");
        }
        if (rated && Math.abs(one.rating() - other.rating()) >= FAR_APART) {
            differences.add("pair.meeting.differ.rating");
        }
        return differences;
    }

    private Div side(Side side, @Nullable Report report, boolean everything) {
        Span who = new Span(Words.of(side));
        who.addClassName("quiet");
        Div div = new Div(who);
        if (report == null) {
            div.add(new Paragraph(getTranslation("pair.meeting.missing")));
            return div;
        }
        MeetingReport said = report.report();
        div.add(new Paragraph(Words.joined(
                said.remote() ? getTranslation("pair.meeting.remote") : said.place(),
                getTranslation("pair.meeting.minutes", said.minutes()),
                everything && said.rating() != null ? getTranslation("pair.meeting.rating", said.rating()) : "")));
        if (everything) {
            Paragraph summary = new Paragraph(said.summary());
            summary.addClassName("said");
            div.add(summary);
        }
        return div;
    }
}

package se.fsektionen.mentorship.ui.activities;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import se.fsektionen.mentorship.activities.ActivityPlan;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.platform.Stockholm;

/** An activity as calendars read it; taken again after a change it replaces itself. */
final class CalendarFile {

    static final String TYPE = "text/calendar; charset=utf-8";

    private CalendarFile() {}

    /** @param made when the file is made */
    @SuppressWarnings("JavaUtilDate") // the library's own
    static byte[] of(Activity activity, Instant made) {
        ActivityPlan plan = activity.plan();
        VEvent event = new VEvent();
        event.setUid(activity.activityId().value());
        event.setDateTimeStamp(Date.from(made));
        event.setDateStart(Date.from(plan.starts().atZone(Stockholm.ZONE).toInstant()));
        event.setSummary(plan.title());
        if (!plan.place().isEmpty()) {
            event.setLocation(plan.place());
        }
        if (!plan.note().isEmpty()) {
            event.setDescription(plan.note());
        }
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//F-sektionen//Mentorskap//SV");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }
}

package se.fsektionen.mentorship.activities.read;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.ActivityKind;
import se.fsektionen.mentorship.activities.ActivityPlan;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Answer;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;

/** An activity. The hour is kept as text, since it is Stockholm's and MongoDB knows only moments. */
@Document("activities_activities")
record ActivityDocument(
        @Id String id,
        String term,
        ActivityKind kind,
        String title,
        String starts,
        String place,
        String note,
        boolean cancelled,
        List<GuestPart> guests) {

    record GuestPart(String person, Answer answer) {}

    static ActivityDocument planned(ActivityId id, TermId term, ActivityPlan plan) {
        return of(id.value(), term.value(), plan, false, List.of());
    }

    private static ActivityDocument of(
            String id, String term, ActivityPlan plan, boolean cancelled, List<GuestPart> guests) {
        return new ActivityDocument(
                id,
                term,
                plan.kind(),
                plan.title(),
                plan.starts().toString(),
                plan.place(),
                plan.note(),
                cancelled,
                guests);
    }

    ActivityDocument with(ActivityPlan changed) {
        return of(id, term, changed, cancelled, guests);
    }

    ActivityDocument asCancelled() {
        return of(id, term, plan(), true, guests);
    }

    ActivityDocument with(PersonId person, Answer answer) {
        List<GuestPart> all = new ArrayList<>(guests);
        GuestPart part = new GuestPart(person.value(), answer);
        int known = all.stream().map(GuestPart::person).toList().indexOf(person.value());
        if (known < 0) {
            all.add(part);
        } else if (answer != Answer.NONE) {
            all.set(known, part);
        }
        return of(id, term, plan(), cancelled, all);
    }

    private ActivityPlan plan() {
        return new ActivityPlan(kind, title, LocalDateTime.parse(starts), place, note);
    }

    Activity view() {
        return new Activity(
                new ActivityId(id),
                new TermId(term),
                plan(),
                cancelled,
                guests.stream()
                        .map(guest -> new Guest(new PersonId(guest.person()), guest.answer()))
                        .toList());
    }
}

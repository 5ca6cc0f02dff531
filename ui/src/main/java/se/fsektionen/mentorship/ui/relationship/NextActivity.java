package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDateTime;
import java.util.Optional;
import se.fsektionen.mentorship.activities.FindActivities;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Words;

/** The next activity that one is invited to, and what one has answered (P18). */
class NextActivity extends Section {

    private NextActivity(Activity activity, Guest guest) {
        addClassNames("panel", "stack");
        add(
                new H2(getTranslation("my.next")),
                new Paragraph(Words.joined(
                        activity.plan().title().isEmpty()
                                ? Words.of(activity.plan().kind())
                                : activity.plan().title(),
                        Dates.occasion(activity.plan().starts()),
                        activity.plan().place())),
                new Paragraph(getTranslation("my.next." + guest.answer().name())));
    }

    static Optional<NextActivity> of(PersonId self, TermId term, LocalDateTime now, Queries queries) {
        return queries.ask(new FindActivities(term)).stream()
                .filter(activity ->
                        !activity.cancelled() && activity.plan().starts().isAfter(now))
                .flatMap(activity -> activity.guest(self).map(guest -> new NextActivity(activity, guest)).stream())
                .findFirst();
    }
}

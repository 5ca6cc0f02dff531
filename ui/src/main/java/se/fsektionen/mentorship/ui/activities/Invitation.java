package se.fsektionen.mentorship.ui.activities;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Answer;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** An invitation as the guest sees it: what, when and where, and the answer, which can be changed until it begins. */
class Invitation extends Div {

    /** @param act does what the guest answers: true to come */
    Invitation(Activity activity, PersonId guest, LocalDateTime now, Consumer<Boolean> act) {
        addClassNames("stack", "invitation");
        Section plan = new Section(new Facts()
                .with("activities.kind", Words.of(activity.plan().kind()))
                .with("activities.when", Dates.occasion(activity.plan().starts()))
                .with("activities.place", activity.plan().place())
                .with("activities.note", activity.plan().note()));
        plan.addClassNames("panel", "activity-plan");
        add(plan);
        Answer answer = activity.guest(guest).map(Guest::answer).orElse(Answer.NONE);
        if (activity.cancelled()) {
            add(
                    new Tag(getTranslation("activities.cancelled"), Tone.BAD),
                    new Paragraph(getTranslation("invitation.cancelled")));
        } else if (activity.plan().starts().isBefore(now)) {
            add(new Paragraph(getTranslation("invitation.past")));
        } else {
            Section reply = new Section(new H2(getTranslation("invitation.question")));
            reply.addClassName("stack");
            if (answer != Answer.NONE) {
                Paragraph given = new Paragraph(getTranslation("invitation.answered." + answer.name()));
                given.getElement().setAttribute("role", "status");
                reply.add(given);
            }
            reply.add(choices(answer, act), new Paragraph(getTranslation("invitation.change")));
            add(reply);
            if (answer != Answer.NO) {
                add(calendar(activity, now));
            }
            Paragraph who = new Paragraph(getTranslation("invitation.who"));
            who.addClassName("quiet");
            add(who);
        }
    }

    private Div choices(Answer answer, Consumer<Boolean> act) {
        Div choices = new Div();
        choices.addClassName("choices");
        if (answer != Answer.YES) {
            Button yes = choice("invitation.yes", true, act);
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            choices.add(yes);
        }
        if (answer != Answer.NO) {
            choices.add(choice(answer == Answer.YES ? "invitation.no.after" : "invitation.no", false, act));
        }
        return choices;
    }

    private Button choice(String key, boolean comes, Consumer<Boolean> act) {
        Button button = new Button(getTranslation(key), click -> act.accept(comes));
        button.setDisableOnClick(true);
        return button;
    }

    private Anchor calendar(Activity activity, LocalDateTime now) {
        byte[] file = CalendarFile.of(activity, now.atZone(Stockholm.ZONE).toInstant());
        return new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(file),
                        getTranslation("invitation.calendar.file"),
                        CalendarFile.TYPE,
                        file.length)),
                getTranslation("invitation.calendar"));
    }
}

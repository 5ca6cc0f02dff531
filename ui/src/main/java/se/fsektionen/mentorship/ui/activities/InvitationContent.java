package se.fsektionen.mentorship.ui.activities;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.activities.ActivityCommand.AnswerInvitation;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Answer;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.activities.FindActivity;
import se.fsektionen.mentorship.correspondence.FindLink.FoundLink;
import se.fsektionen.mentorship.correspondence.LinkPurpose;
import se.fsektionen.mentorship.kernel.Actor;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.LinkContent;
import se.fsektionen.mentorship.ui.shell.LinkView;
import se.fsektionen.mentorship.ui.shell.Notices;

/** Where the link in an invitation leads: a guest says whether to come. */
@Component
class InvitationContent implements LinkContent {

    private final Queries queries;
    private final Commands commands;
    private final Clock clock;

    InvitationContent(Queries queries, Commands commands, Clock clock) {
        this.queries = queries;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.INVITATION;
    }

    @Override
    public void open(FoundLink link, LinkView page) {
        Optional<Activity> activity = queries.ask(new FindActivity(new ActivityId(link.concerning())));
        activity.ifPresentOrElse(
                found -> show(found, link.holder(), page),
                () -> page.show("shell.link.closed", "shell.link.unknown.what"));
    }

    private void show(Activity activity, PersonId guest, LinkView page) {
        page.setTitle(activity.plan().title());
        page.setIntroduction("");
        Answer answer = activity.guest(guest).map(Guest::answer).orElse(Answer.NONE);
        List<com.vaadin.flow.component.Component> body = new ArrayList<>();
        body.add(new Facts()
                .with("activities.when", Dates.moment(activity.plan().starts()))
                .with("activities.place", activity.plan().place())
                .with("activities.note", activity.plan().note()));
        boolean past = activity.plan().starts().isBefore(LocalDateTime.ofInstant(clock.instant(), Stockholm.ZONE));
        if (activity.cancelled() || past) {
            body.add(new Paragraph(translate(activity.cancelled() ? "invitation.cancelled" : "invitation.past")));
        } else {
            if (answer != Answer.NONE) {
                body.add(new Paragraph(
                        translate("invitation.answered." + answer.name()) + " " + translate("invitation.change")));
            }
            body.add(choices(activity, guest, answer, page));
            body.add(new Paragraph(translate("invitation.who")));
        }
        page.setBody(body.toArray(com.vaadin.flow.component.Component[]::new));
    }

    private Div choices(Activity activity, PersonId guest, Answer answer, LinkView page) {
        Div choices = new Div();
        choices.addClassName("choices");
        if (answer != Answer.YES) {
            Button yes = new Button(translate("invitation.yes"), click -> answer(activity, guest, true, page));
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            choices.add(yes);
        }
        if (answer != Answer.NO) {
            choices.add(new Button(translate("invitation.no"), click -> answer(activity, guest, false, page)));
        }
        return choices;
    }

    private void answer(Activity activity, PersonId guest, boolean comes, LinkView page) {
        Role role = queries.ask(new FindAlumnus(guest)).isPresent() ? Role.MENTOR : Role.MENTEE;
        Notices.attempt(() -> commands.by(Actor.person(guest, role))
                .sendAndCatchUp(new AnswerInvitation(activity.activityId(), guest, comes)));
        queries.ask(new FindActivity(activity.activityId())).ifPresent(now -> show(now, guest, page));
    }
}

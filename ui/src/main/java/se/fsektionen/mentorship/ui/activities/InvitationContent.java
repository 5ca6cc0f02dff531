package se.fsektionen.mentorship.ui.activities;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import se.fsektionen.mentorship.activities.ActivityCommand.AnswerInvitation;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
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
        queries.ask(new FindActivity(new ActivityId(link.concerning())))
                .ifPresentOrElse(
                        activity -> show(activity, link.holder(), page),
                        () -> page.show("shell.link.closed", "shell.link.unknown.what"));
    }

    private void show(Activity activity, PersonId guest, LinkView page) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Stockholm.ZONE);
        page.setTitle(activity.plan().title());
        page.setIntroduction("");
        page.setBody(new Invitation(activity, guest, now, comes -> answer(activity.activityId(), guest, comes, page)));
    }

    private void answer(ActivityId activity, PersonId guest, boolean comes, LinkView page) {
        Role role = queries.ask(new FindAlumnus(guest)).isPresent() ? Role.MENTOR : Role.MENTEE;
        Notices.attempt(() ->
                commands.by(Actor.person(guest, role)).sendAndCatchUp(new AnswerInvitation(activity, guest, comes)));
        queries.ask(new FindActivity(activity)).ifPresent(now -> show(now, guest, page));
    }
}

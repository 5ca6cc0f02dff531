package se.fsektionen.mentorship.ui.activities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.activities.ActivityCommand;
import se.fsektionen.mentorship.activities.ActivityCommand.CancelActivity;
import se.fsektionen.mentorship.activities.ActivityCommand.ChangeActivity;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivity;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.Words;

/** One activity: what it is to be, who is invited, and who comes. */
@Route("activities")
@RolesAllowed({"COORDINATOR", "READER"})
public class ActivityView extends Page implements HasUrlParameter<String> {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Clock clock;
    private @Nullable ActivityId activityId;

    ActivityView(Queries queries, Commands commands, Changes changes, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.clock = clock;
        Freshness.refreshOnChange(this, changes, Set.of("activities.projection"), this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        activityId = named(parameter, ActivityId::new);
        show(queries.ask(new FindActivity(activityId)).orElseThrow(NotFoundException::new));
    }

    private void refresh() {
        Optional.ofNullable(activityId)
                .flatMap(id -> queries.ask(new FindActivity(id)))
                .ifPresent(this::show);
    }

    private void show(Activity activity) {
        boolean coordinator = user.is(Role.COORDINATOR);
        boolean ahead = activity.plan().starts().isAfter(LocalDateTime.ofInstant(clock.instant(), Stockholm.ZONE));
        setTitle(activity.plan().title());
        setIntroduction(Words.joined(
                Words.of(activity.termId()), Words.of(activity.plan().kind())));
        setActions(coordinator && ahead && !activity.cancelled() ? actions(activity) : new Component[0]);
        Facts facts = new Facts();
        if (activity.cancelled()) {
            facts.with("activities.state", new Tag(getTranslation("activities.cancelled"), Tone.BAD));
        }
        facts.with("activities.when", Dates.occasion(activity.plan().starts()))
                .with("activities.place", activity.plan().place())
                .with("activities.note", activity.plan().note());
        Section plan = new Section(facts);
        plan.addClassNames("panel", "activity-plan");
        setBody(plan, new GuestLists(activity, queries, coordinator));
    }

    private Component[] actions(Activity activity) {
        Button invite = new Button(
                getTranslation("activities.invite"),
                click -> new InviteDialog(activity, queries, commands.by(user.actor())).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {
            new Button(getTranslation("activities.cancel"), click -> askToCancel(activity)),
            new Button(getTranslation("activities.change"), click -> change(activity)),
            invite
        };
    }

    private void change(Activity activity) {
        PlanDialog.changing(activity, plan -> {
                    send(new ChangeActivity(activity.activityId(), plan));
                    Notices.success(getTranslation("activities.saved"));
                })
                .open();
    }

    private void askToCancel(Activity activity) {
        Dialog dialog = new Dialog(
                getTranslation("activities.cancel.title", activity.plan().title()));
        dialog.add(new Paragraph(
                getTranslation("activities.cancel.what", activity.guests().size())));
        Button cancel = new Button(getTranslation("activities.cancel"), click -> {
            dialog.close();
            if (Notices.attempt(() -> send(new CancelActivity(activity.activityId())))) {
                Notices.success(getTranslation("activities.cancelled.done"));
            }
        });
        cancel.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        dialog.getFooter().add(new Button(getTranslation("shell.close"), click -> dialog.close()), cancel);
        dialog.open();
    }

    private void send(ActivityCommand command) {
        commands.by(user.actor()).sendAndCatchUp(command);
        refresh();
    }
}

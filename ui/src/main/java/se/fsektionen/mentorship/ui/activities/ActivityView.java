package se.fsektionen.mentorship.ui.activities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.activities.ActivityCommand.CancelActivity;
import se.fsektionen.mentorship.activities.ActivityCommand.ChangeActivity;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Answer;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.activities.FindActivity;
import se.fsektionen.mentorship.kernel.Identifier;
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
import se.fsektionen.mentorship.ui.shell.People;
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

    /** Somebody invited, named. */
    public record Row(String name, Answer answer) {}

    ActivityView(Queries queries, Commands commands, Changes changes, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.clock = clock;
        Freshness.refreshOnChange(this, changes, Set.of("activities.projection"), this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        if (!Identifier.SHAPE.matcher(parameter).matches() || !parameter.startsWith("activity-")) {
            throw new NotFoundException();
        }
        activityId = new ActivityId(parameter);
        show(queries.ask(new FindActivity(activityId)).orElseThrow(NotFoundException::new));
    }

    private void refresh() {
        Optional.ofNullable(activityId)
                .flatMap(id -> queries.ask(new FindActivity(id)))
                .ifPresent(this::show);
    }

    private void show(Activity activity) {
        setTitle(activity.plan().title());
        setIntroduction(
                activity.cancelled()
                        ? getTranslation("activities.cancelled")
                        : Words.joined(
                                Words.of(activity.termId()),
                                Words.of(activity.plan().kind())));
        boolean ahead = activity.plan().starts().isAfter(LocalDateTime.ofInstant(clock.instant(), Stockholm.ZONE));
        setActions(user.is(Role.COORDINATOR) && !activity.cancelled() && ahead ? actions(activity) : new Component[0]);
        Section guests = new Section(
                new H2(getTranslation("activities.guests")), new Paragraph(ActivitiesView.counts(activity)));
        guests.addClassName("stack");
        if (!activity.guests().isEmpty()) {
            guests.add(guests(activity));
        }
        Section facts = new Section(new Facts()
                .with("activities.when", Dates.moment(activity.plan().starts()))
                .with("activities.place", activity.plan().place())
                .with("activities.note", activity.plan().note()));
        facts.addClassName("panel");
        setBody(facts, guests);
    }

    private Component[] actions(Activity activity) {
        Button invite = new Button(
                getTranslation("activities.invite"),
                click -> new InviteDialog(activity, queries, commands.by(user.actor()), this::refresh).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {
            new Button(getTranslation("activities.cancel"), click -> cancel(activity)),
            new Button(
                    getTranslation("activities.change"),
                    click -> new PlanDialog("activities.change", activity.plan(), plan -> {
                                commands.by(user.actor())
                                        .sendAndCatchUp(new ChangeActivity(activity.activityId(), plan));
                                Notices.success(getTranslation("activities.saved"));
                                refresh();
                            })
                            .open()),
            invite
        };
    }

    private Grid<Row> guests(Activity activity) {
        People people = People.of(activity.guests().stream().map(Guest::person).toList(), queries);
        List<Row> rows = activity.guests().stream()
                .map(guest -> new Row(people.name(guest.person()), guest.answer()))
                .toList();
        Grid<Row> grid = new Grid<>();
        grid.addColumn(Row::name).setHeader(getTranslation("activities.guest")).setSortable(true);
        grid.addColumn(row -> Words.of(row.answer()))
                .setHeader(getTranslation("activities.answer"))
                .setSortable(true);
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= 15);
        return grid;
    }

    private void cancel(Activity activity) {
        Dialog dialog = new Dialog(getTranslation("activities.cancel"));
        dialog.add(new Div(new Paragraph(getTranslation("activities.cancel.what"))));
        Button cancel = new Button(getTranslation("activities.cancel"), click -> {
            dialog.close();
            if (Notices.attempt(
                    () -> commands.by(user.actor()).sendAndCatchUp(new CancelActivity(activity.activityId())))) {
                Notices.success(getTranslation("activities.cancelled.done"));
            }
            refresh();
        });
        cancel.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("shell.close"), click -> dialog.close()), cancel);
        dialog.open();
    }
}

package se.fsektionen.mentorship.ui.activities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.fsektionen.mentorship.activities.ActivityCommand.PlanActivity;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.ActivityKind;
import se.fsektionen.mentorship.activities.FindActivities;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.platform.Stockholm;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;
import se.fsektionen.mentorship.ui.shell.TermPage;
import se.fsektionen.mentorship.ui.shell.Words;

/** A term's activities (P04, P09, P18, P19). */
@Route("activities")
@Menu(order = 30, title = "activities.title")
@RolesAllowed({"COORDINATOR", "READER"})
public class ActivitiesView extends TermPage {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Clock clock;

    ActivitiesView(Queries queries, Commands commands, Changes changes, CurrentUser user, Clock clock) {
        super("activities.title", queries);
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.clock = clock;
        setIntroduction(getTranslation("activities.introduction"));
        refreshOnChange(changes, Set.of("activities.projection"));
    }

    @Override
    protected void showTerm(Term term) {
        boolean mayPlan = user.is(Role.COORDINATOR) && term.running();
        if (mayPlan) {
            setMainAction(getTranslation("activities.plan"), () -> plan(ActivityKind.OTHER));
        } else {
            setActions();
        }
        List<Activity> activities = queries.ask(new FindActivities(term.termId()));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Stockholm.ZONE);
        List<Activity> coming = activities.stream()
                .filter(activity -> !activity.plan().starts().isBefore(now))
                .toList();
        List<Activity> past = activities.stream()
                .filter(activity -> activity.plan().starts().isBefore(now))
                .toList()
                .reversed();
        List<ActivityKind> missing = mayPlan ? MissingActivities.among(activities) : List.of();
        List<Component> body = new ArrayList<>();
        if (activities.isEmpty()) {
            body.add(emptyState(getTranslation("activities.none"), getTranslation("activities.none.what")));
        }
        add(body, "activities.coming", coming);
        if (!missing.isEmpty()) {
            body.add(new MissingActivities(missing, this::plan));
        }
        add(body, "activities.past", past);
        setBody(body.toArray(Component[]::new));
    }

    private void add(List<Component> body, String titleKey, List<Activity> activities) {
        if (!activities.isEmpty()) {
            Section section = new Section(new H2(getTranslation(titleKey)));
            section.addClassName("stack");
            activities.forEach(activity -> section.add(card(activity)));
            body.add(section);
        }
    }

    private Article card(Activity activity) {
        Span when = new Span(Words.joined(
                Dates.occasion(activity.plan().starts()), activity.plan().place()));
        Span counts = new Span(counts(activity));
        counts.addClassName("quiet");
        Div head = new Div(
                new H3(new Anchor(
                        "activities/" + activity.activityId(), activity.plan().title())),
                new Tag(Words.of(activity.plan().kind()), Tone.NEUTRAL));
        head.addClassName("tags");
        if (activity.cancelled()) {
            head.add(new Tag(getTranslation("activities.cancelled"), Tone.BAD));
        }
        Article card = new Article(head, when, counts);
        card.addClassNames("panel", "activity");
        return card;
    }

    static String counts(Activity activity) {
        int invited = activity.guests().size();
        long silent = invited - activity.coming() - activity.declined();
        return invited == 0
                ? I18NProvider.translate("activities.guests.none")
                : I18NProvider.translate("activities.counts", invited, activity.coming(), activity.declined(), silent);
    }

    private void plan(ActivityKind kind) {
        ActivityId id = ActivityId.random();
        PlanDialog.planning(kind, plan -> {
                    commands.by(user.actor()).sendAndCatchUp(new PlanActivity(id, termId(), plan));
                    Notices.success(getTranslation("activities.saved"));
                    UI.getCurrent().navigate(ActivityView.class, id.value());
                })
                .open();
    }
}

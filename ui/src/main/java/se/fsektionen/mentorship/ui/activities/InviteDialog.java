package se.fsektionen.mentorship.ui.activities;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.activities.ActivityCommand.InvitePeople;
import se.fsektionen.mentorship.activities.ActivityId;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.activities.GuestGroups.Group;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Progress;

/** Invites whole groups: those among them who are invited already get no second letter (P18: the previous term's mentors too). */
class InviteDialog extends Dialog {

    private final ActivityId activity;
    private final GuestGroups people;
    private final Commands.Sender sender;
    private final CheckboxGroup<Group> groups = new CheckboxGroup<>();
    private final Paragraph many = new Paragraph();
    private final Div fields = new Div(groups, many);
    private final Button invite = new Button();

    InviteDialog(Activity activity, Queries queries, Commands.Sender sender) {
        super();
        this.activity = activity.activityId();
        this.sender = sender;
        people = new GuestGroups(activity, queries);
        setHeaderTitle(getTranslation("activities.invite.title", activity.plan().title()));
        groups.setLabel(getTranslation("activities.invite.who"));
        groups.setItems(Group.values());
        groups.setItemLabelGenerator(group -> getTranslation(
                "activities.invite." + group.name(),
                people.size(group),
                people.notInvited(Set.of(group)).size()));
        groups.setItemEnabledProvider(group -> people.size(group) > 0);
        groups.setValue(GuestGroups.usual(activity.plan().kind()));
        groups.addValueChangeListener(change -> count());
        many.getElement().setAttribute("role", "status");
        invite.setText(getTranslation("activities.invite"));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setDisableOnClick(true);
        invite.addClickListener(click -> invite(people.notInvited(groups.getValue())));
        count();
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), invite);
    }

    private void count() {
        int count = people.notInvited(groups.getValue()).size();
        many.setText(getTranslation("activities.invite.new", count));
        invite.setEnabled(count > 0);
    }

    private void invite(List<PersonId> chosen) {
        Progress progress = new Progress("activities.invite.progress");
        AtomicReference<@Nullable RuleBroken> refusal = new AtomicReference<>();
        groups.setEnabled(false);
        fields.replace(many, progress);
        progress.forEach(
                chosen,
                UI.getCurrent(),
                person -> {
                    try {
                        sender.send(new InvitePeople(activity, List.of(person)));
                        return true;
                    } catch (RuleBroken broken) {
                        refusal.set(broken);
                        return false;
                    }
                },
                refused -> {
                    close();
                    RuleBroken why = refusal.get();
                    if (why == null) {
                        Notices.success(getTranslation("activities.invite.done", chosen.size()));
                    } else {
                        Notices.refused(why);
                    }
                });
    }
}

package se.fsektionen.mentorship.ui.activities;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.activities.GuestGroups.Group;
import se.fsektionen.mentorship.ui.shell.Notices;

/** Invites whole groups: those among them who are invited already get no second letter (P18: the previous term's mentors too). */
class InviteDialog extends Dialog {

    private final GuestGroups people;
    private final CheckboxGroup<Group> groups = new CheckboxGroup<>();
    private final Paragraph many = new Paragraph();
    private final Button invite = new Button();

    /** @param act invites those not invited yet; may be refused */
    InviteDialog(Activity activity, Queries queries, Consumer<List<PersonId>> act) {
        super();
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
        invite.addClickListener(click -> {
            List<PersonId> chosen = people.notInvited(groups.getValue());
            if (Notices.attempt(() -> act.accept(chosen))) {
                close();
            } else {
                count();
            }
        });
        count();
        Div fields = new Div(groups, many);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), invite);
    }

    private void count() {
        int count = people.notInvited(groups.getValue()).size();
        many.setText(getTranslation("activities.invite.new", count));
        invite.setEnabled(count > 0);
    }
}

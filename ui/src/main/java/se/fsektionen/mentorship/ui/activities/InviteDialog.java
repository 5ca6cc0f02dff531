package se.fsektionen.mentorship.ui.activities;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.fsektionen.mentorship.activities.ActivityCommand.InvitePeople;
import se.fsektionen.mentorship.activities.FindActivities.Activity;
import se.fsektionen.mentorship.activities.FindActivities.Guest;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.TermId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindMentees;
import se.fsektionen.mentorship.recruitment.FindMentees.Mentorship;
import se.fsektionen.mentorship.recruitment.FindMentors;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.ui.shell.Notices;

/** Invites whole groups: those among them who are invited already get no second letter (P18: the previous term's mentors too). */
class InviteDialog extends Dialog {

    private record Group(String labelKey, List<PersonId> people) {}

    private final Activity activity;
    private final CheckboxGroup<Group> groups = new CheckboxGroup<>();
    private final Paragraph many = new Paragraph();
    private final Button invite = new Button();

    InviteDialog(Activity activity, Queries queries, Commands.Sender commands, Runnable refresh) {
        super();
        this.activity = activity;
        setHeaderTitle(getTranslation("activities.invite"));
        List<Group> all = new ArrayList<>();
        all.add(new Group("activities.invite.mentors", mentors(activity.termId(), queries)));
        all.add(new Group(
                "activities.invite.mentees",
                queries.ask(new FindMentees(activity.termId())).stream()
                        .filter(mentorship -> mentorship.until() == null)
                        .map(Mentorship::mentee)
                        .distinct()
                        .toList()));
        all.add(new Group("activities.invite.previous", previousMentors(activity.termId(), queries)));
        groups.setLabel(getTranslation("activities.invite.who"));
        groups.setItems(all);
        groups.setItemLabelGenerator(
                group -> getTranslation(group.labelKey(), group.people().size()));
        groups.setValue(Set.of(all.getFirst()));
        groups.addValueChangeListener(change -> count());
        invite.setText(getTranslation("activities.invite"));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.addClickListener(click -> {
            List<PersonId> people = chosen();
            if (Notices.attempt(() -> commands.sendAndCatchUp(new InvitePeople(activity.activityId(), people)))) {
                close();
                Notices.success(getTranslation("activities.invite.done", people.size()));
                refresh.run();
            }
        });
        count();
        Div fields = new Div(groups, many);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), invite);
    }

    private static List<PersonId> mentors(TermId term, Queries queries) {
        return queries.ask(new FindMentors(term)).stream()
                .filter(mentor -> !mentor.details().erased())
                .map(Entry::personId)
                .toList();
    }

    private static List<PersonId> previousMentors(TermId term, Queries queries) {
        List<TermId> newestFirst =
                queries.ask(new FindTerms()).stream().map(Term::termId).toList();
        int previous = newestFirst.indexOf(term) + 1;
        return previous < newestFirst.size() ? mentors(newestFirst.get(previous), queries) : List.of();
    }

    private List<PersonId> chosen() {
        Set<PersonId> invited = activity.guests().stream().map(Guest::person).collect(Collectors.toSet());
        return groups.getValue().stream()
                .flatMap(group -> group.people().stream())
                .distinct()
                .filter(person -> !invited.contains(person))
                .toList();
    }

    private void count() {
        int count = chosen().size();
        many.setText(getTranslation("activities.invite.new", count));
        invite.setEnabled(count > 0);
    }
}

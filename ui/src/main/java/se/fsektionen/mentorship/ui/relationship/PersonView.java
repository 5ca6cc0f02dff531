package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.Identifier;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.relationship.FindPairs;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.relationship.PersonTimeline;
import se.fsektionen.mentorship.relationship.TimelineEntry;
import se.fsektionen.mentorship.ui.shell.Background;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.People;
import se.fsektionen.mentorship.ui.shell.Words;

/** One person across modules and terms: everything that happened, and erasing what is stored. */
@Route("people")
@RolesAllowed("COORDINATOR")
public class PersonView extends Page implements HasUrlParameter<String> {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final Timeline timeline;
    private @Nullable PersonId personId;

    PersonView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.timeline = new Timeline(queries);
        Freshness.refreshOnChange(
                this, changes, Set.of("recruitment.projection", "relationship.timeline.projection"), this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        if (!Identifier.SHAPE.matcher(parameter).matches() || !parameter.startsWith("person-")) {
            throw new NotFoundException();
        }
        personId = new PersonId(parameter);
        List<TimelineEntry> entries = queries.ask(new PersonTimeline(personId));
        if (entries.isEmpty()) {
            throw new NotFoundException();
        }
        show(personId, entries);
    }

    private void refresh() {
        if (personId != null) {
            show(personId, queries.ask(new PersonTimeline(personId)));
        }
    }

    private void show(PersonId id, List<TimelineEntry> entries) {
        People people = People.of(List.of(id), queries);
        Person person = people.person(id);
        String name = people.name(id);
        boolean erased = name.equals(Personal.ERASED);
        setTitle(name);
        List<Component> body = new ArrayList<>();
        if (erased) {
            setActions();
            setIntroduction(getTranslation("person.erased"));
        } else {
            setActions(new Button(getTranslation("person.erase"), click -> erase(id, name)));
            setIntroduction(person == null ? "" : person.occupation());
            if (person != null && person.reachable()) {
                body.add(new Facts()
                        .with("my.contact.email", new Anchor("mailto:" + person.email(), person.email()))
                        .with("my.contact.telephone", person.telephone()));
            }
        }
        List<PairInShort> pairs = pairsOf(id);
        if (!pairs.isEmpty()) {
            body.add(section("person.pairs", pairs(pairs)));
        }
        timeline.show(entries);
        body.add(section("timeline.title", timeline));
        setBody(body.toArray(Component[]::new));
    }

    private Section section(String titleKey, Component content) {
        Section section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("panel");
        return section;
    }

    private List<PairInShort> pairsOf(PersonId id) {
        return queries.ask(new FindTerms()).stream()
                .flatMap(term -> queries.ask(new FindPairs(term.termId())).stream())
                .filter(pair -> pair.mentor().equals(id) || pair.mentee().equals(id))
                .toList();
    }

    private Component pairs(List<PairInShort> pairs) {
        People people = People.of(
                pairs.stream()
                        .flatMap(pair -> List.of(pair.mentor(), pair.mentee()).stream())
                        .collect(Collectors.toSet()),
                queries);
        UnorderedList list = new UnorderedList();
        pairs.forEach(pair -> list.add(new ListItem(new Anchor(
                "pairs/" + pair.pairId(),
                Words.joined(
                        Words.of(pair.termId()),
                        getTranslation("pair.title", people.name(pair.mentor()), people.name(pair.mentee())))))));
        return list;
    }

    private void erase(PersonId id, String name) {
        Dialog dialog = new Dialog(getTranslation("person.erase"));
        TextField reason = new TextField(getTranslation("shell.reason"));
        reason.setManualValidation(true);
        reason.setMaxLength(500);
        Checkbox sure = new Checkbox(getTranslation("person.erase.sure"));
        sure.setManualValidation(true);
        Button erase = new Button(getTranslation("person.erase"), click -> {
            reason.setErrorMessage(getTranslation("shell.reason.missing"));
            reason.setInvalid(reason.getValue().isBlank());
            sure.setErrorMessage(getTranslation("person.erase.sure.missing"));
            sure.setInvalid(!sure.getValue());
            if (!reason.isInvalid() && !sure.isInvalid()) {
                dialog.close();
                erase(id, commands.by(user.actor()).because(reason.getValue().strip()));
            }
        });
        erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Div fields = new Div(new Paragraph(getTranslation("person.erase.what", name)), reason, sure);
        fields.addClassName("fields");
        dialog.add(fields);
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()), erase);
        dialog.open();
    }

    /** Erasing makes all read models anew, which takes longer than a person waits. */
    private void erase(PersonId id, Commands.Sender sender) {
        getUI().ifPresent(ui -> Background.run(ui, () -> sender.sendAndCatchUp(new ErasePerson(id)), () -> {
            Notices.success(getTranslation("person.erase.done"));
            refresh();
        }));
    }
}

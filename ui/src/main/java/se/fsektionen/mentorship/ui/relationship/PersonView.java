package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Personal;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.ApplicationId;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumni.Standing;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.recruitment.FindApplication;
import se.fsektionen.mentorship.recruitment.FindPerson.Person;
import se.fsektionen.mentorship.recruitment.FindTerms;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.relationship.FindPairs;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.relationship.PersonTimeline;
import se.fsektionen.mentorship.relationship.Side;
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
    private final Div changing = new Div();
    private @Nullable PersonId personId;
    private boolean erasing;

    PersonView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.timeline = new Timeline(queries);
        changing.addClassName("page-body");
        Freshness.refreshOnChange(
                this,
                changes,
                Set.of("recruitment.projection", "relationship.projection", "relationship.timeline.projection"),
                this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        personId = named(parameter, PersonId::new);
        List<TimelineEntry> entries = queries.ask(new PersonTimeline(personId));
        if (entries.isEmpty()) {
            throw new NotFoundException();
        }
        show(personId, entries);
        setBody(changing, panel("timeline.title", timeline));
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
            setActions(erasing ? progress() : new Button(getTranslation("person.erase"), click -> erase(id, name)));
            setIntroduction(person == null ? "" : person.occupation());
            if (person != null && person.reachable()) {
                body.add(new Facts()
                        .with("my.contact.email", new Anchor("mailto:" + person.email(), person.email()))
                        .withTelephone("my.contact.telephone", person.telephone()));
            }
        }
        List<Term> terms = queries.ask(new FindTerms());
        List<PairInShort> pairs = pairsOf(id, terms);
        Facts roles = roles(id, terms, pairs);
        if (roles.getChildren().findAny().isPresent()) {
            body.add(panel("person.roles", roles));
        }
        if (!pairs.isEmpty()) {
            body.add(panel("person.pairs", pairs(pairs)));
        }
        timeline.show(entries, id);
        changing.removeAll();
        changing.add(body);
    }

    private Component progress() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        return new Div(new Span(getTranslation("person.erase.underWay")), bar);
    }

    /** What the person has been asked to be, wanted to be and been, term by term. */
    private Facts roles(PersonId id, List<Term> terms, List<PairInShort> pairs) {
        Optional<Entry> alumnus = queries.ask(new FindAlumnus(id));
        Facts roles = new Facts();
        for (Term term : terms) {
            String asAlumnus = alumnus.map(entry -> entry.standingIn(term.termId()))
                    .filter(standing -> standing != Standing.NOT_ASKED)
                    .map(Words::of)
                    .orElse("");
            String asApplicant = queries.ask(new FindApplication(ApplicationId.of(term.termId(), id)))
                    .map(application -> getTranslation(application.withdrawn() ? "person.withdrew" : "person.applied"))
                    .orElse("");
            boolean mentee = pairs.stream()
                    .anyMatch(pair ->
                            pair.termId().equals(term.termId()) && pair.mentee().equals(id));
            String words = Words.joined(asAlumnus, asApplicant, mentee ? Words.of(Side.MENTEE) : "");
            if (!words.isEmpty()) {
                roles.withText(Words.of(term.termId()), words);
            }
        }
        return roles;
    }

    private List<PairInShort> pairsOf(PersonId id, List<Term> terms) {
        return terms.stream()
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
                        getTranslation("pair.title", people.name(pair.mentor()), people.name(pair.mentee())),
                        Words.of(pair.status()))))));
        return list;
    }

    private void erase(PersonId id, String name) {
        Dialog dialog = new Dialog(getTranslation("person.erase"));
        TextField reason = new TextField(getTranslation("shell.reason"));
        reason.setManualValidation(true);
        reason.setMaxLength(500);
        reason.setHelperText(getTranslation("person.erase.reason"));
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
        erasing = true;
        setActions(progress());
        getUI().ifPresent(ui -> Background.run(ui, () -> sender.sendAndCatchUp(new ErasePerson(id)), () -> {
            Notices.success(getTranslation("person.erase.done"));
            erasing = false;
            refresh();
        }));
    }
}

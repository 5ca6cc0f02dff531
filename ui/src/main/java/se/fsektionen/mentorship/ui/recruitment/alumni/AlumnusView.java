package se.fsektionen.mentorship.ui.recruitment.alumni;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RecordContact;
import se.fsektionen.mentorship.recruitment.AlumnusDetails;
import se.fsektionen.mentorship.recruitment.ContactChannel;
import se.fsektionen.mentorship.recruitment.FindAlumni.Contact;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumni.Place;
import se.fsektionen.mentorship.recruitment.FindAlumni.Request;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Facts;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Words;

/** One alumnus: what is known, what was asked and answered, and the contacts that keep it warm (P06, P08). */
@Route("alumni")
@RolesAllowed({"COORDINATOR", "READER"})
public class AlumnusView extends Page implements HasUrlParameter<String> {

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private @Nullable PersonId person;

    AlumnusView(Queries queries, Commands commands, Changes changes, CurrentUser user) {
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        Freshness.refreshOnChange(this, changes, Set.of("recruitment.projection"), this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        person = named(parameter, PersonId::new);
        show(queries.ask(new FindAlumnus(person)).orElseThrow(NotFoundException::new));
    }

    private void refresh() {
        Optional.ofNullable(person)
                .flatMap(id -> queries.ask(new FindAlumnus(id)))
                .ifPresent(this::show);
    }

    private void show(Entry alumnus) {
        AlumnusDetails details = alumnus.details();
        setTitle(details.name());
        setIntroduction(AlumniView.work(alumnus));
        if (user.is(Role.COORDINATOR) && !details.erased()) {
            Button contact = new Button(getTranslation("alumni.contact"), click -> contact(alumnus));
            contact.addThemeVariants(ButtonVariant.PRIMARY);
            setActions(
                    new Button(
                            getTranslation("alumni.change"),
                            click -> AlumnusDialog.changing(alumnus, commands.by(user.actor()), saved -> refresh())
                                    .open()),
                    contact);
        }
        List<Component> sections = new ArrayList<>();
        sections.add(panel("alumni.known", known(details)));
        sections.add(panel("alumni.requests", requests(alumnus)));
        if (!alumnus.places().isEmpty()) {
            sections.add(panel("alumni.pairs", places(alumnus)));
        }
        sections.add(panel("alumni.contacts", contacts(alumnus)));
        if (user.is(Role.COORDINATOR)) {
            sections.add(new Anchor("people/" + alumnus.personId(), getTranslation("alumni.history")));
        }
        setBody(sections.toArray(Component[]::new));
    }

    private static Facts known(AlumnusDetails details) {
        Facts facts = new Facts();
        if (!details.erased()) {
            facts.with("alumni.email", new Anchor("mailto:" + details.email(), details.email()));
        }
        return facts.withTelephone("alumni.telephone", details.telephone())
                .with(
                        "alumni.graduationYear",
                        details.graduationYear() == null
                                ? ""
                                : details.graduationYear().toString())
                .with("alumni.programme", Words.of(details.programme()))
                .with("alumni.specialisation", details.specialisation())
                .with("alumni.employer", details.employer())
                .with("alumni.role", details.role())
                .with("alumni.town", details.town())
                .with("alumni.language", Words.of(details.language()));
    }

    private Component requests(Entry alumnus) {
        Facts facts = new Facts();
        for (Request request : alumnus.requests()) {
            List<String> words = new ArrayList<>();
            words.add(Words.of(request.standing()));
            if (request.askedAt() != null) {
                words.add(getTranslation("alumni.request.asked", Dates.dayOf(request.askedAt())));
            }
            if (request.answeredAt() != null) {
                words.add(getTranslation("alumni.request.answered", Dates.dayOf(request.answeredAt())));
            }
            words.add(request.reason());
            facts.withText(Words.of(request.term()), Words.joined(words.toArray(String[]::new)));
        }
        Div requests = new Div(facts);
        if (alumnus.requests().isEmpty()) {
            requests.add(new Paragraph(getTranslation("alumni.requests.none")));
        }
        if (!alumnus.mayBeAsked()) {
            requests.add(new Paragraph(getTranslation("alumni.mayNotBeAsked")));
        }
        return requests;
    }

    private static Component places(Entry alumnus) {
        UnorderedList list = new UnorderedList();
        for (Place place : alumnus.places()) {
            list.add(new ListItem(new Anchor("pairs/" + place.pair(), Words.of(place.term()))));
        }
        return list;
    }

    private Component contacts(Entry alumnus) {
        if (alumnus.contacts().isEmpty()) {
            return new Paragraph(getTranslation("alumni.contacts.none"));
        }
        Facts facts = new Facts();
        for (Contact contact : alumnus.contacts().reversed()) {
            facts.withText(Dates.tableMoment(contact.at()), Words.of(contact.channel()) + ": " + contact.note());
        }
        return facts;
    }

    private void contact(Entry alumnus) {
        Dialog dialog = new Dialog(getTranslation("alumni.contact"));
        Select<ContactChannel> channel = new Select<>();
        channel.setLabel(getTranslation("alumni.contact.channel"));
        channel.setItems(ContactChannel.values());
        channel.setItemLabelGenerator(Words::of);
        channel.setValue(ContactChannel.TELEPHONE);
        TextArea note = new TextArea(getTranslation("alumni.contact.note"));
        note.setManualValidation(true);
        note.setMaxLength(2_000);
        note.setMinRows(3);
        Button save = new Button(getTranslation("shell.save"), click -> {
            try {
                commands.by(user.actor())
                        .sendAndCatchUp(new RecordContact(
                                alumnus.personId(),
                                channel.getValue(),
                                note.getValue().strip()));
                dialog.close();
                Notices.success(getTranslation("alumni.contact.saved"));
                refresh();
            } catch (RuleBroken refusal) {
                note.setErrorMessage(Notices.sentence(refusal));
                note.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(channel, note);
        fields.addClassName("fields");
        dialog.add(fields);
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}

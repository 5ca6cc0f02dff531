package se.fsektionen.mentorship.ui.recruitment.alumni;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.function.Consumer;
import se.fsektionen.mentorship.kernel.EmailAddress;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Pseudonyms;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusCommand;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.ChangeAlumnus;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.FindAlumni.Entry;
import se.fsektionen.mentorship.recruitment.FindAlumnus;
import se.fsektionen.mentorship.ui.shell.Notices;

/** Adds an alumnus by hand, or changes one. */
final class AlumnusDialog extends Dialog {

    private final AlumnusForm form = new AlumnusForm();
    private final Commands.Sender commands;
    private final Consumer<PersonId> saved;

    private AlumnusDialog(String titleKey, Commands.Sender commands, Consumer<PersonId> saved) {
        super();
        this.commands = commands;
        this.saved = saved;
        setHeaderTitle(getTranslation(titleKey));
        setWidth("44rem");
        add(form);
    }

    static AlumnusDialog adding(
            Commands.Sender commands, Queries queries, Pseudonyms pseudonyms, Consumer<PersonId> saved) {
        AlumnusDialog dialog = new AlumnusDialog("alumni.add.title", commands, saved);
        dialog.finish(() -> dialog.register(queries, pseudonyms));
        return dialog;
    }

    static AlumnusDialog changing(Entry alumnus, Commands.Sender commands, Consumer<PersonId> saved) {
        AlumnusDialog dialog = new AlumnusDialog("alumni.change", commands, saved);
        dialog.form.show(alumnus.details());
        dialog.form.keepAddress();
        dialog.finish(
                () -> dialog.send(alumnus.personId(), new ChangeAlumnus(alumnus.personId(), dialog.form.details())));
        return dialog;
    }

    private void finish(Runnable action) {
        Button save = new Button(getTranslation("shell.save"), click -> {
            if (form.isRight()) {
                action.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    private void register(Queries queries, Pseudonyms pseudonyms) {
        if (!EmailAddress.isValid(form.email())) {
            form.refuseAddress(getTranslation("rule.PersonMustHaveAnEmailAddress"));
            return;
        }
        PersonId person = pseudonyms.person(new EmailAddress(form.email()));
        Optional<Entry> known = queries.ask(new FindAlumnus(person));
        if (known.isPresent() && !known.get().details().erased()) {
            form.refuseAddress(
                    getTranslation("alumni.address.taken", known.get().details().name()));
        } else {
            send(person, new RegisterAlumnus(person, form.details()));
        }
    }

    private void send(PersonId person, AlumnusCommand command) {
        try {
            commands.sendAndCatchUp(command);
            close();
            Notices.success(getTranslation("alumni.saved"));
            saved.accept(person);
        } catch (RuleBroken refusal) {
            form.refuse(refusal);
        }
    }
}

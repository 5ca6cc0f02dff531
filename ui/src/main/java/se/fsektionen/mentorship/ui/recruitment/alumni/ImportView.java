package se.fsektionen.mentorship.ui.recruitment.alumni;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AlumnusCommand.RegisterAlumnus;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Preview;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Registration;
import se.fsektionen.mentorship.recruitment.PreviewAlumniImport.Row;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.FileField;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Progress;

/** Imports alumni from a file: first it is shown what the file holds, then the good rows are registered. */
@Route("alumni/import")
@RolesAllowed("COORDINATOR")
public class ImportView extends Page {

    private static final int MEGABYTE = 1_000_000;

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;

    ImportView(Queries queries, Commands commands, CurrentUser user) {
        super("import.title");
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        askForFile();
    }

    private void askForFile() {
        setIntroduction(getTranslation("import.introduction"));
        setActions();
        setBody(upload());
    }

    private FileField upload() {
        Button choose = new Button(getTranslation("import.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        FileField upload = new FileField(
                choose,
                getTranslation("import.drop"),
                (name, content) -> show(queries.ask(new PreviewAlumniImport(content))));
        // What an old Excel file should be saved as is said when it has been looked at.
        upload.limit(
                PreviewAlumniImport.MOST_MEGABYTES * MEGABYTE,
                getTranslation("recruitment.import.file.tooLarge", PreviewAlumniImport.MOST_MEGABYTES),
                getTranslation("recruitment.import.file.notATable"),
                ".csv",
                ".tsv",
                ".txt",
                ".xlsx",
                ".xls");
        return upload;
    }

    private void show(Preview preview) {
        if (preview.refusal() != null) {
            setBody(
                    emptyState(
                            getTranslation("import.failed"),
                            getTranslation(
                                    preview.refusal().messageKey(),
                                    preview.refusal().arguments().toArray())),
                    upload());
            return;
        }
        List<Registration> registrations = preview.rows().stream()
                .filter(row -> row.outcome() != PreviewAlumniImport.Outcome.UNCHANGED)
                .map(Row::registration)
                .filter(Objects::nonNull)
                .toList();
        Button go = new Button(getTranslation("import.do", registrations.size()), click -> register(registrations));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.setVisible(!registrations.isEmpty());
        setActions(new Button(getTranslation("import.again"), click -> askForFile()), go);
        setBody(new ImportPreview(preview));
    }

    private void register(List<Registration> registrations) {
        setActions();
        Progress progress = new Progress("import.progress");
        setBody(progress);
        Commands.Sender sender = commands.by(user.actor());
        progress.forEach(
                registrations,
                UI.getCurrent(),
                registration -> {
                    try {
                        sender.send(new RegisterAlumnus(registration.personId(), registration.details()));
                        return true;
                    } catch (RuleBroken changedMeanwhile) {
                        return false;
                    }
                },
                refused -> done(registrations.size() - refused.size(), refused.size()));
    }

    private void done(int registered, int refused) {
        String words = refused == 0 ? "" : getTranslation("import.refused", refused);
        Component toRegister = new Anchor("alumni", getTranslation("import.toRegister"));
        Button again = new Button(getTranslation("import.again"), click -> askForFile());
        setBody(emptyState(getTranslation("import.done", registered), words, toRegister, again));
    }
}

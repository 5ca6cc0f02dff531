package se.fsektionen.mentorship.ui.correspondence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.FindBrochure;
import se.fsektionen.mentorship.correspondence.FindBrochure.BrochureFile;
import se.fsektionen.mentorship.correspondence.ReplaceBrochure;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Changes;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.FileStore;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Freshness;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Page;
import se.fsektionen.mentorship.ui.shell.Words;

/** The two brochures: which file letters carry now, and replacing it (P08, P12). */
@Route("brochures")
@Menu(order = 32, title = "brochures.title")
@RolesAllowed("COORDINATOR")
public class BrochuresView extends Page {

    private static final int MEGABYTE = 1024 * 1024;

    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final FileStore files;

    BrochuresView(Queries queries, Commands commands, Changes changes, CurrentUser user, FileStore files) {
        super("brochures.title");
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.files = files;
        setIntroduction(getTranslation("brochures.introduction"));
        Freshness.refreshOnChange(this, changes, Set.of("correspondence.projection"), this::refresh);
        refresh();
    }

    private void refresh() {
        setBody(Arrays.stream(Brochure.values()).map(this::section).toArray(Section[]::new));
    }

    private Section section(Brochure brochure) {
        BrochureFile file = queries.ask(new FindBrochure(brochure));
        Anchor read = new Anchor(
                String.format(Locale.ROOT, "/brochure/%s.pdf", brochure.name().toLowerCase(Locale.ROOT)),
                getTranslation("brochures.read"));
        read.setRouterIgnore(true);
        read.setTarget("_blank");
        Section section = new Section(
                new H2(Words.of(brochure)),
                new Paragraph(
                        file.replaced() == null
                                ? getTranslation("brochures.own")
                                : getTranslation("brochures.replaced", file.name(), Dates.dayOf(file.replaced()))),
                read,
                upload(brochure));
        section.addClassNames("panel", "stack");
        return section;
    }

    private Upload upload(Brochure brochure) {
        Span problem = new Span();
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        Upload upload = new Upload(
                UploadHandler.inMemory((file, content) -> replace(brochure, file.fileName(), content, problem)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Brochure.MAX_BYTES);
        upload.setAcceptedFileExtensions(".pdf");
        Button choose = new Button(getTranslation("brochures.replace"));
        choose.setAriaLabel(getTranslation("brochures.replace") + " " + Words.of(brochure));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("brochures.drop", Brochure.MAX_BYTES / MEGABYTE)));
        upload.addFileRejectedListener(
                rejected -> problem.setText(getTranslation("brochures.drop", Brochure.MAX_BYTES / MEGABYTE)));
        upload.getElement().appendChild(problem.getElement());
        return upload;
    }

    private void replace(Brochure brochure, String name, byte[] content, Span problem) {
        try {
            problem.setText("");
            commands.by(user.actor())
                    .sendAndCatchUp(new ReplaceBrochure(brochure, files.put(content), name, content.length));
            Notices.success(getTranslation("brochures.done"));
            refresh();
        } catch (RuleBroken refusal) {
            problem.setText(Notices.sentence(refusal));
        }
    }
}

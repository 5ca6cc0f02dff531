package se.fsektionen.mentorship.ui.correspondence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.FindBrochure.BrochureFile;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.Words;

/** One brochure: the file that letters carry, and a place to drop another. */
class BrochurePanel extends Section {

    private static final long MEGABYTES = Brochure.MAX_BYTES / (1024 * 1024);

    private final Brochure brochure;
    private final Paragraph file = new Paragraph();
    private final Span problem = new Span();

    /** @param replace takes the new file's name and content; may be refused */
    BrochurePanel(Brochure brochure, BiConsumer<String, byte[]> replace) {
        this.brochure = brochure;
        addClassNames("panel", "stack");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        add(
                new H2(Words.of(brochure)),
                new Paragraph(getTranslation("brochures.what." + brochure.name())),
                file,
                BrochureFiles.link(brochure, getTranslation("brochures.read")),
                upload(replace),
                problem);
    }

    private Upload upload(BiConsumer<String, byte[]> replace) {
        Upload upload = new Upload(UploadHandler.inMemory((sent, content) -> {
            try {
                problem.setText("");
                replace.accept(sent.fileName(), content);
            } catch (RuleBroken refusal) {
                problem.setText(Notices.sentence(refusal));
            }
        }));
        Button choose = new Button(getTranslation("brochures.replace"));
        choose.setAriaLabel(getTranslation("brochures.replace") + ": " + Words.of(brochure));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("brochures.drop", MEGABYTES)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(Brochure.MAX_BYTES));
        upload.setAcceptedFileExtensions(".pdf");
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("rule.BrochureMustBeSmall", MEGABYTES))
                        .setIncorrectFileType(getTranslation("rule.BrochureMustBePdf"))
                        .setTooManyFiles(getTranslation("brochures.oneFile"))));
        upload.addFileRejectedListener(rejected -> problem.setText(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    void show(BrochureFile now) {
        file.setText(
                now.replaced() == null
                        ? getTranslation("brochures.own")
                        : getTranslation("brochures.replaced", now.name(), Dates.dayOf(now.replaced())));
    }
}

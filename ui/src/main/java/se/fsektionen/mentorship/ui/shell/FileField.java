package se.fsektionen.mentorship.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import se.fsektionen.mentorship.kernel.RuleBroken;

/** A place to choose or drop one file; why a file was refused stands under it. */
public class FileField extends Div {

    private final Upload upload = new Upload();
    private final Span problem = new Span();

    /**
     * An empty place.
     *
     * @param take gets the file's name and content; may refuse it
     */
    public FileField(Button choose, String drop, BiConsumer<String, byte[]> take) {
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        upload.setUploadHandler(UploadHandler.inMemory((file, content) -> {
            try {
                problem.setText("");
                take.accept(file.fileName(), content);
            } catch (RuleBroken refusal) {
                problem.setText(Notices.sentence(refusal));
            }
        }));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(drop));
        upload.setMaxFiles(1);
        upload.addFileRejectedListener(rejected -> problem.setText(rejected.getErrorMessage()));
        upload.getElement()
                .addEventListener("upload-error", lost -> problem.setText(getTranslation("shell.file.lost")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(upload, problem);
    }

    /** Which files it takes, and what is said of others. */
    public void limit(int bytes, String tooLarge, String wrongKind, String... extensions) {
        upload.setMaxFileSize(bytes);
        upload.setAcceptedFileExtensions(extensions);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(wrongKind)
                        .setTooManyFiles(getTranslation("shell.file.one"))));
    }
}

package se.fsektionen.mentorship.ui.correspondence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.BiConsumer;
import se.fsektionen.mentorship.correspondence.Brochure;
import se.fsektionen.mentorship.correspondence.FindBrochure.BrochureFile;
import se.fsektionen.mentorship.ui.shell.BrochureLink;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.FileField;
import se.fsektionen.mentorship.ui.shell.Words;

/** One brochure: the file that letters carry, and a place to drop another. */
class BrochurePanel extends Section {

    private static final long MEGABYTES = Brochure.MAX_BYTES / (1024 * 1024);

    private final Brochure brochure;
    private final Paragraph file = new Paragraph();

    /** @param replace takes the new file's name and content; may be refused */
    BrochurePanel(Brochure brochure, BiConsumer<String, byte[]> replace) {
        this.brochure = brochure;
        addClassNames("panel", "stack");
        add(
                new H2(Words.of(brochure)),
                new Paragraph(getTranslation("brochures.what." + brochure.name())),
                file,
                new BrochureLink(brochure, getTranslation("brochures.read")),
                upload(replace));
    }

    private FileField upload(BiConsumer<String, byte[]> replace) {
        Button choose = new Button(getTranslation("brochures.replace"));
        choose.setAriaLabel(getTranslation("brochures.replace") + ": " + Words.of(brochure));
        FileField upload = new FileField(choose, getTranslation("brochures.drop", MEGABYTES), replace);
        upload.limit(
                Math.toIntExact(Brochure.MAX_BYTES),
                getTranslation("rule.BrochureMustBeSmall", MEGABYTES),
                getTranslation("rule.BrochureMustBePdf"),
                ".pdf");
        return upload;
    }

    void show(BrochureFile now) {
        file.setText(
                now.replaced() == null
                        ? getTranslation("brochures.own")
                        : getTranslation("brochures.replaced", now.name(), Dates.dayOf(now.replaced())));
    }
}

package se.fsektionen.mentorship.ui.relationship;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import se.fsektionen.mentorship.kernel.PairId;
import se.fsektionen.mentorship.kernel.PersonId;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.ErasePerson;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.relationship.PairCommand.EndPair;
import se.fsektionen.mentorship.ui.shell.Background;

/** What the programme stores about oneself: to take along, or to have erased (P05). */
class AboutMe extends Section {

    private final PersonId self;
    private final List<PairId> running;
    private final Commands.Sender commands;
    private final Div erasing = new Div();

    /** @param running the pairs that end if the person is erased */
    AboutMe(PersonId self, List<PairId> running, Queries queries, Commands.Sender commands) {
        this.self = self;
        this.running = running;
        this.commands = commands;
        addClassNames("panel", "stack");
        String name = getTranslation("my.data.file");
        Anchor data = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = MyData.json(self, queries);
                    return new DownloadResponse(new ByteArrayInputStream(file), name, "application/json", file.length);
                }),
                getTranslation("my.data.save"));
        Details erase = new Details(getTranslation("my.erase"), erasing);
        erasing.addClassName("stack");
        erasing.add(question());
        add(new H2(getTranslation("my.data")), new Paragraph(getTranslation("my.data.what")), data, erase);
    }

    private Div question() {
        Checkbox sure = new Checkbox(getTranslation("my.erase.sure"));
        sure.setManualValidation(true);
        Button erase = new Button(getTranslation("my.erase"), click -> {
            sure.setErrorMessage(getTranslation("my.erase.sure.missing"));
            sure.setInvalid(!sure.getValue());
            if (sure.getValue()) {
                erase();
            }
        });
        erase.addThemeVariants(ButtonVariant.ERROR);
        Div question = new Div(new Paragraph(getTranslation("my.erase.what")));
        question.addClassName("stack");
        if (!running.isEmpty()) {
            question.add(new Paragraph(getTranslation("my.erase.pairs")));
        }
        question.add(sure, erase);
        return question;
    }

    /** Makes all read models anew, which takes longer than a person waits. */
    private void erase() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("my.erase.underWay"));
        say("my.erase.underWay");
        erasing.add(bar);
        String reason = getTranslation("my.erase.reason");
        Background.run(
                UI.getCurrent(),
                () -> {
                    running.forEach(pair -> commands.because(reason).send(new EndPair(pair)));
                    commands.because(reason).sendAndCatchUp(new ErasePerson(self));
                },
                () -> say("my.erase.done"));
    }

    private void say(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.getElement().setAttribute("role", "status");
        erasing.removeAll();
        erasing.add(words);
    }
}

package se.fsektionen.mentorship.ui.correspondence;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import se.fsektionen.mentorship.correspondence.FindMailStatus.MailStatus;
import se.fsektionen.mentorship.ui.shell.Tag;
import se.fsektionen.mentorship.ui.shell.Tag.Tone;

/** Whether letters leave the program, and if not, what to do about it. */
class MailStatusPanel extends Section {

    private static final String SETTINGS = """
            SPRING_MAIL_HOST=smtp.example.se
            SPRING_MAIL_PORT=587
            SPRING_MAIL_USERNAME=mentor@example.se
            SPRING_MAIL_PASSWORD=…
            MENTORSHIP_MAIL_FROM=F-sektionens mentorprogram <mentor@example.se>""";

    MailStatusPanel() {
        addClassNames("panel", "stack", "mail-status");
    }

    void show(MailStatus mail) {
        removeAll();
        if (!mail.set()) {
            notSet(mail);
        } else if (mail.problem() != null) {
            add(
                    new Tag(getTranslation("outbox.mail.problem"), Tone.BAD),
                    new Paragraph(getTranslation("outbox.mail.problem.what", mail.server())),
                    words("outbox.mail.problem.said", mail.problem()));
        } else {
            add(
                    new Tag(getTranslation("outbox.mail.set"), Tone.GOOD),
                    new Paragraph(getTranslation("outbox.mail.set.what", mail.server(), mail.from())));
        }
    }

    private void notSet(MailStatus mail) {
        Pre settings = new Pre(SETTINGS);
        settings.getElement().setAttribute("tabindex", "0");
        Details how = new Details(
                getTranslation("outbox.mail.how"),
                new Paragraph(getTranslation("outbox.mail.how.ask")),
                settings,
                new Paragraph(getTranslation("outbox.mail.how.then")));
        add(
                new Tag(getTranslation("outbox.mail.notSet"), Tone.WARNING),
                new Paragraph(
                        mail.server().isEmpty()
                                ? getTranslation("outbox.mail.notSet.what")
                                : getTranslation("outbox.mail.noSender.what", mail.server())),
                how);
    }

    private Paragraph words(String key, String problem) {
        Paragraph words = new Paragraph(getTranslation(key, problem));
        words.addClassName("quiet");
        return words;
    }
}

package se.fsektionen.mentorship.ui.recruitment.terms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import se.fsektionen.mentorship.kernel.Role;
import se.fsektionen.mentorship.kernel.RuleBroken;
import se.fsektionen.mentorship.platform.Commands;
import se.fsektionen.mentorship.platform.Queries;
import se.fsektionen.mentorship.recruitment.AcademicCalendar;
import se.fsektionen.mentorship.recruitment.FindTerms.Term;
import se.fsektionen.mentorship.recruitment.TermCommand;
import se.fsektionen.mentorship.recruitment.TermCommand.AnnounceTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseApplications;
import se.fsektionen.mentorship.recruitment.TermCommand.CloseTerm;
import se.fsektionen.mentorship.recruitment.TermCommand.OpenApplications;
import se.fsektionen.mentorship.relationship.FindPairs;
import se.fsektionen.mentorship.relationship.PairInShort;
import se.fsektionen.mentorship.ui.shell.CopyableAddress;
import se.fsektionen.mentorship.ui.shell.CurrentUser;
import se.fsektionen.mentorship.ui.shell.Dates;
import se.fsektionen.mentorship.ui.shell.Notices;
import se.fsektionen.mentorship.ui.shell.OwnAddress;
import se.fsektionen.mentorship.ui.shell.Words;

/** The one thing to do next with a term, by the stage it has come to. */
class NextStep extends Div {

    private static final int WEEKS_TO_APPLY = 3;

    private final Term term;
    private final Queries queries;
    private final Commands commands;
    private final CurrentUser user;
    private final LocalDate today;
    private final Runnable refresh;

    NextStep(Term term, Queries queries, Commands commands, CurrentUser user, LocalDate today, Runnable refresh) {
        this.term = term;
        this.queries = queries;
        this.commands = commands;
        this.user = user;
        this.today = today;
        this.refresh = refresh;
        addClassName("terms-next");
        switch (term.stage()) {
            case PLANNED -> planned();
            case APPLICATIONS_OPEN -> open();
            case APPLICATIONS_CLOSED -> running();
            case CLOSED ->
                add(
                        new Paragraph(getTranslation("terms.over")),
                        new Anchor("evaluation?term=" + term.termId(), getTranslation("terms.over.next")));
        }
    }

    private void planned() {
        if (term.announced()) {
            add(new Paragraph(getTranslation("terms.open.what")), deadline());
            act("terms.open", this::openApplications);
        } else {
            add(new Paragraph(getTranslation("terms.announce.what")), deadline());
            act("terms.announce", () -> send(new AnnounceTerm(term.termId()), "terms.announced"));
        }
    }

    private Paragraph deadline() {
        LocalDate last = AcademicCalendar.announceBefore(term.dates().studiesStart());
        Paragraph deadline =
                new Paragraph(getTranslation(today.isAfter(last) ? "terms.deadline.passed" : "terms.deadline", last));
        deadline.addClassName("quiet");
        return deadline;
    }

    private void open() {
        Div address = new Div();
        OwnAddress.of("apply/" + term.termId(), whole -> address.add(new CopyableAddress(whole)));
        add(
                new Paragraph(getTranslation("terms.address.what")),
                address,
                new Paragraph(getTranslation("terms.close.what")));
        act("terms.close", this::closeApplications);
    }

    private void running() {
        add(
                new Paragraph(getTranslation("terms.running.what")),
                new Anchor("matching?term=" + term.termId(), getTranslation("terms.matching")));
        if (user.is(Role.COORDINATOR)) {
            Button end = new Button(getTranslation("terms.end.action"), click -> closeTerm());
            if (today.isAfter(term.dates().end())) {
                end.addThemeVariants(ButtonVariant.PRIMARY);
            }
            add(end);
        }
    }

    private void act(String key, Runnable action) {
        if (user.is(Role.COORDINATOR)) {
            Button button = new Button(getTranslation(key), click -> action.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            add(button);
        }
    }

    private void send(TermCommand command, String doneKey) {
        if (Notices.attempt(() -> commands.by(user.actor()).sendAndCatchUp(command))) {
            Notices.success(getTranslation(doneKey, Words.of(term.termId())));
        }
        refresh.run();
    }

    private void openApplications() {
        DatePicker lastDay = Dates.field(getTranslation("terms.lastDay"));
        lastDay.setManualValidation(true);
        lastDay.setRequiredIndicatorVisible(true);
        lastDay.setValue(today.plusWeeks(WEEKS_TO_APPLY));
        Dialog dialog = new Dialog(getTranslation("terms.open"));
        Div fields = new Div(new Paragraph(getTranslation("terms.open.what")), lastDay);
        fields.addClassName("fields");
        dialog.add(fields);
        confirm(dialog, "terms.open", () -> {
            if (lastDay.getValue() == null) {
                lastDay.setErrorMessage(getTranslation("terms.date.missing"));
                lastDay.setInvalid(true);
                return;
            }
            try {
                commands.by(user.actor()).sendAndCatchUp(new OpenApplications(term.termId(), lastDay.getValue()));
                dialog.close();
                Notices.success(getTranslation("terms.opened"));
                refresh.run();
            } catch (RuleBroken refusal) {
                lastDay.setErrorMessage(Notices.sentence(refusal));
                lastDay.setInvalid(true);
            }
        });
    }

    private void closeApplications() {
        Dialog dialog = new Dialog(getTranslation("terms.close"));
        dialog.add(new Paragraph(getTranslation("terms.close.what")));
        confirm(dialog, "terms.close", () -> {
            dialog.close();
            send(new CloseApplications(term.termId()), "terms.closed");
        });
    }

    private void closeTerm() {
        long running = queries.ask(new FindPairs(term.termId())).stream()
                .filter(PairInShort::running)
                .count();
        Dialog dialog = new Dialog(getTranslation("terms.end.action"));
        dialog.add(new Paragraph(getTranslation("terms.end.what", running)));
        confirm(dialog, "terms.end.action", () -> {
            dialog.close();
            send(new CloseTerm(term.termId()), "terms.ended");
        });
    }

    private void confirm(Dialog dialog, String key, Runnable action) {
        Button act = new Button(getTranslation(key), click -> action.run());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()), act);
        dialog.open();
    }
}
